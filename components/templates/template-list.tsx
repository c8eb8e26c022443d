'use client'

import type { Ref } from 'react'
import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import type { Template } from '@/lib/templates/model'
import { idOf } from './choice'
import { templateTitle, templateWords } from './template-words'

interface Props {
  templates: Template[]
  chosen: Template | undefined
  listRef: Ref<HTMLDivElement>
  onChoose: (id: string) => void
}

/** The templates that can be sent; the search above narrows them. */
export function TemplateList({ templates, chosen, listRef, onChoose }: Props) {
  return (
    <ListBox
      ref={listRef}
      aria-label="Templates"
      items={templates.map((template) => ({ ...template, id: idOf(template) }))}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen ? [idOf(chosen)] : []}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        if (key !== undefined) onChoose(String(key))
      }}
      renderEmptyState={() => <p className="px-3 py-3 text-13 text-text-2">No template by that name.</p>}
      className="divide-y divide-line outline-none"
    >
      {(template) => (
        <ListBoxItem
          textValue={templateTitle(template)}
          className="relative flex min-h-12 cursor-pointer flex-col justify-center px-3 py-1.5 outline-offset-[-3px] data-focused:bg-hover-raised data-hovered:bg-hover-raised data-selected:bg-selected"
        >
          {({ isSelected }) => (
            <>
              {isSelected && <span aria-hidden className="absolute inset-y-0 inset-s-0 w-0.75 bg-accent forced-colors:bg-[Highlight]" />}
              <Text slot="label" className="flex min-w-0 flex-col">
                <span className="truncate text-13 font-medium">
                  <bdi>{templateTitle(template)}</bdi>
                </span>{' '}
                <span className="truncate text-12 text-text-3">
                  <bdi>{templateWords(template)}</bdi>
                </span>{' '}
                <span className="truncate text-11 text-text-3">
                  <bdi>{template.name}</bdi>
                </span>
              </Text>
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}
