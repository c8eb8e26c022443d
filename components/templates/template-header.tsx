'use client'

import type { Ref } from 'react'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { SearchField } from '@/components/ui/search-field'

interface Props {
  /** What to call the customer; null where no name is known. */
  name: string | null
  /** Missing where there is nothing to search in. */
  searchRef: Ref<HTMLInputElement> | undefined
  /** Where the list has no room beside the form: whether it is shown. */
  isChoosing: boolean
  /** Back to writing; missing where only a template goes. */
  onClose: (() => void) | undefined
}

/** Says that a template goes here, and finds one. */
export function TemplateHeader({ name, searchRef, isChoosing, onClose }: Props) {
  return (
    <header className="flex min-h-10 items-center gap-2 border-b border-line bg-inset py-1 ps-3 pe-1.5 text-13">
      <Icon name={onClose ? 'file' : 'lock'} className="text-text-2" />
      <h3 className="min-w-0 flex-1 font-semibold text-pretty">
        {onClose ? 'Send a template instead' : `Only a template can reach ${name ?? 'this customer'} now`}
      </h3>
      {searchRef && (
        <SearchField
          label="Templates"
          shortcut="T"
          inputRef={searchRef}
          className={`w-42 ${isChoosing ? '' : '@max-[600px]/dock:hidden'}`}
        />
      )}
      {onClose && (
        <IconButton label="Back to writing" size="small" onPress={onClose}>
          <Icon name="close" />
        </IconButton>
      )}
    </header>
  )
}
