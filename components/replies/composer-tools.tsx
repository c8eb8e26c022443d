'use client'

import type { RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { type Draft, drafts } from '@/lib/drafts/client'
import type { SessionDetail } from '@/lib/sessions/model'
import { ComposerState } from './composer-state'
import { emphasised } from './emphasised'
import { lengthWords } from './text-problem'

interface Props {
  area: RefObject<HTMLTextAreaElement | null>
  session: SessionDetail
  draft: Draft
  problem: string | null
  isPreview: boolean
  onPreview: (isPreview: boolean) => void
  canSend: boolean
  isSending: boolean
  onSend: () => void
}

/** Under the text: emphasis, preview, what to know, and Send. */
export function ComposerTools({ area, session, draft, problem, isPreview, onPreview, canSend, isSending, onSend }: Props) {
  function embolden() {
    const field = area.current
    if (!field) return
    const { text, from, to } = emphasised(draft.text, field.selectionStart, field.selectionEnd)
    drafts.write(session.id, text)
    requestAnimationFrame(() => {
      field.focus()
      field.setSelectionRange(from, to)
    })
  }
  const length = lengthWords(draft.text)
  return (
    <div className="flex items-center gap-1 px-2 pb-2">
      <IconButton label="Bold" size="small" onPress={embolden} isDisabled={isPreview || isSending}>
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
      <span id="composer-hint" className="flex min-w-0 flex-1 flex-wrap items-center justify-end gap-x-3 px-2 text-12 text-text-3">
        {problem && <span className="font-medium text-red">{problem}</span>}
        {length && <span className="figures">{length}</span>}
        <ComposerState closesAt={session.windowClosesAt} isSaved={draft.isSaved} />
      </span>
      <Button
        size="small"
        shortcut="Control+Enter"
        isDisabled={!canSend && !isSending}
        isPending={isSending && draft.text.trim() !== ''}
        onPress={onSend}
      >
        Send
      </Button>
    </div>
  )
}
