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
}

/** What can be done with the text beside writing it. A phone has no room for them. */
export function ComposerTools({ area, sessionId, text, isBusy, isPreview, onPreview }: Props) {
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
    <div className="flex gap-1 ps-2 pb-2 max-md:hidden">
      <IconButton label="Bold" size="small" onPress={embolden} isDisabled={isPreview || isBusy}>
        <Icon name="bold" />
      </IconButton>
      <IconButton
        label={isPreview ? 'Write on' : 'See it as the customer will'}
        size="small"
        onPress={() => onPreview(!isPreview)}
        className={isPreview ? 'bg-hover-raised text-accent!' : ''}
      >
        <Icon name={isPreview ? 'edit' : 'eye'} />
      </IconButton>
    </div>
  )
}
