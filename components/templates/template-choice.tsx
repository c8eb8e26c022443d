'use client'

import type { Ref } from 'react'
import { searched } from './choice'
import { TemplateList } from './template-list'
import { TemplatesAge } from './templates-age'
import type { TemplateForm } from './use-template-form'

interface Props {
  form: TemplateForm
  /** What is searched for. */
  words: string
  listRef: Ref<HTMLDivElement>
  onChoose: (id: string) => void
  className: string
}

/** What can be sent, beside the form as high as that. */
export function TemplateChoice({ form: { templates, chosen, list, refresh }, words, listRef, onChoose, className }: Props) {
  return (
    <div className={`relative min-h-0 border-line @[600px]/dock:border-e ${className}`}>
      <div className="flex max-h-[50dvh] flex-col @[600px]/dock:absolute @[600px]/dock:inset-0 @[600px]/dock:max-h-none">
        <div className="min-h-0 flex-1 overflow-y-auto">
          <TemplateList templates={searched(templates, words)} chosen={chosen} listRef={listRef} onChoose={onChoose} />
        </div>
        <TemplatesAge
          readAt={list.data?.readAt ?? null}
          onRefresh={() => refresh.mutate()}
          isRefreshing={refresh.isPending}
          isFailed={refresh.isError}
        />
      </div>
    </div>
  )
}
