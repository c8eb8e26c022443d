'use client'

import { useQuery } from '@tanstack/react-query'
import { parseAsStringLiteral, useQueryState } from 'nuqs'
import { useState } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { QueryFailure } from '@/components/shell/query-failure'
import { Select } from '@/components/ui/select'
import { replyTextQueries } from '@/lib/wording/client'
import { type Language, language, languageNames, type ReplyTexts as Texts } from '@/lib/wording/model'
import { NoTexts } from './no-texts'
import { ReplyTextsSkeleton } from './reply-texts-skeleton'
import { TextEditor } from './text-editor'

/** What drafted replies say, language by language. What was typed in one stays while another is looked at. */
export function ReplyTexts() {
  const rows = useQuery(replyTextQueries.list())
  const [chosen, choose] = useQueryState('language', parseAsStringLiteral(language.options).withDefault('es'))
  const [typed, setTyped] = useState<Partial<Record<Language, Texts>>>({})
  const saved = rows.data?.find((row) => row.language === chosen)?.texts ?? null
  const texts = typed[chosen] ?? saved
  const type = (next: Texts | undefined) => setTyped((before) => ({ ...before, [chosen]: next }))
  const stateOf = (code: Language) => (rows.data?.find((row) => row.language === code)?.texts ? 'Own texts' : 'Built-in English')
  return (
    <>
      <PageHeader title="Reply texts" />
      <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
        {rows.isPending && <ReplyTextsSkeleton />}
        {rows.isError && !rows.data && <QueryFailure error={rows.error} onRetry={() => rows.refetch()} isRetrying={rows.isRefetching} />}
        {rows.data && (
          <div className="flex max-w-5xl flex-col gap-6 p-4 md:p-6">
            <p className="max-w-2xl text-13 text-text-2 text-pretty">
              A customer whose language shows is answered with the texts of that language. Where there are none, and where the language does
              not show, the reply is in English.
            </p>
            <Select
              label="Language"
              className="w-full md:w-72"
              options={language.options.map((code) => ({ value: code, words: languageNames[code], hint: stateOf(code) }))}
              value={chosen}
              onChange={choose}
              hint={typed[chosen] ? 'Changed here, not saved yet' : stateOf(chosen)}
            />
            {texts ? (
              <TextEditor key={chosen} language={chosen} texts={texts} saved={saved} onChange={type} />
            ) : (
              <NoTexts language={chosen} onStart={type} />
            )}
          </div>
        )}
      </div>
    </>
  )
}
