'use client'

import type { RefObject } from 'react'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { drafts } from '@/lib/drafts/client'
import { emphasised } from './emphasised'

interface Props {
  area: RefObject<HTMLTextAreaElement | null>
  sessionId: string
  text: string
  isBusy: boolean
  isPreview: boolean
  onPreview: (isPreview: boolean) => void
  onTemplates: () => void
}

/** What can be done beside writing. A phone has room for the templates only. */
export function ComposerTools({ area, sessionId, text, isBusy, isPreview, onPreview, onTemplates }: Props) {
  function embolden() {
    const field = area.current
    if (!field) return
    const bold = emphasised(text, field.selectionStart, field.selectionEnd)
    drafts.write(sessionId, bold.text)
    requestAnimationFrame(() => {
      field.focus()
      field.setSelectionRange(bold.from, bold.to)
    })
  }
  return (
    <div className="flex gap-1 max-md:-me-3 max-md:ps-1 md:ps-2 md:pb-2">
      <IconButton label="Bold" size="small" onPress={embolden} isDisabled={isPreview || isBusy} className="max-md:hidden">
        <Icon name="bold" />
      </IconButton>
      <IconButton
        label={isPreview ? 'Write on' : 'See it as the customer will'}
        size="small"
        onPress={() => onPreview(!isPreview)}
        className={`max-md:hidden ${isPreview ? 'bg-hover-raised text-accent!' : ''}`}
      >
        <Icon name={isPreview ? 'edit' : 'eye'} />
      </IconButton>
      <IconButton label="Templates" shortcut="T" size="small" onPress={onTemplates} isDisabled={isBusy}>
        <Icon name="file" />
      </IconButton>
    </div>
  )
}
