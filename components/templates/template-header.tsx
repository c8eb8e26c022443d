'use client'

import type { KeyboardEvent, Ref } from 'react'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { SearchField } from '@/components/ui/search-field'

export interface TemplateSearch {
  inputRef: Ref<HTMLInputElement>
  words: string
  onChange: (words: string) => void
  /** Takes the first one found. */
  onTake: () => void
  /** Leads into the list. */
  onDown: () => void
}

interface Props {
  /** What to call the customer; null where no name is known. */
  name: string | null
  /** Missing where there is nothing to search in. */
  search: TemplateSearch | undefined
  /** Where the list has no room beside the form: whether it is shown. */
  isChoosing: boolean
  /** Back to writing; missing where only a template goes. */
  onClose: (() => void) | undefined
}

/** Says that a template goes here, and finds one. */
export function TemplateHeader({ name, search, isChoosing, onClose }: Props) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') search?.onDown()
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) search?.onTake()
    else return
    event.preventDefault()
  }
  return (
    <header className="flex min-h-10 items-center gap-2 border-b border-line bg-inset py-1 ps-3 pe-1.5 text-13">
      <Icon name={onClose ? 'file' : 'lock'} className={`text-text-2 ${isChoosing ? '@max-[600px]/dock:hidden' : ''}`} />
      <h3 className={`min-w-0 flex-1 font-semibold text-pretty ${isChoosing ? '@max-[600px]/dock:sr-only' : ''}`}>
        {onClose ? 'Send a template instead' : `Only a template can reach ${name ?? 'this customer'} now`}
      </h3>
      {search && (
        // Before react-aria takes Enter for itself.
        <div
          onKeyDownCapture={onKeyDown}
          className={`w-42 @max-[600px]/dock:w-auto @max-[600px]/dock:flex-1 ${isChoosing ? '' : '@max-[600px]/dock:hidden'}`}
        >
          <SearchField label="Templates" shortcut="T" inputRef={search.inputRef} value={search.words} onChange={search.onChange} />
        </div>
      )}
      {onClose && (
        <IconButton label="Back to writing" size="small" onPress={onClose}>
          <Icon name="close" />
        </IconButton>
      )}
    </header>
  )
}
