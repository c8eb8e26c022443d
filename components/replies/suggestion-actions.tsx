'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { drafts, useDraft } from '@/lib/drafts/client'
import type { Suggestion } from '@/lib/replies/model'
import { useShortcuts } from '@/lib/shortcuts/client'
import { focusComposer } from './composer-focus'

interface Props {
  suggestion: Suggestion
  sessionId: string
  name: string | null
  canSend: boolean
  onSend: () => void
  /** Looks for a product that stands nowhere here. */
  onAnother: () => void
  /** Puts the suggestion away. */
  onDismiss: () => void
  /** What went wrong with reading the stock. */
  problem: string | null
}

/** Sends the suggestion as it is, or puts it into the composer; what a person has typed is replaced only when they say so. */
export function SuggestionActions({ suggestion, sessionId, name, canSend, onSend, onAnother, onDismiss, problem }: Props) {
  const draft = useDraft(sessionId, null)
  const [isAsking, setAsking] = useState(false)
  const hasText = draft.text.trim() !== '' && draft.text !== suggestion.text

  function take() {
    drafts.replace(sessionId, suggestion.text, suggestion.id)
    setAsking(false)
    focusComposer()
  }
  const edit = () => (hasText ? setAsking(true) : take())
  useShortcuts({ e: edit, p: onAnother })

  if (isAsking) {
    return (
      <fieldset aria-label="Replace your text" className="flex flex-wrap items-center gap-2 px-3 pb-3 text-13">
        <span className="me-auto text-text-2">You have begun a text of your own.</span>
        <Button size="small" look="quiet" onPress={() => setAsking(false)}>
          Keep mine
        </Button>
        <Button size="small" autoFocus onPress={take}>
          Replace it
        </Button>
      </fieldset>
    )
  }
  return (
    <div className="flex flex-wrap items-center gap-2 px-3 pb-3">
      <Button
        look={suggestion.stale ? 'plain' : 'primary'}
        shortcut="S"
        isDisabled={!canSend}
        onPress={onSend}
        className="@max-[420px]/dock:flex-1"
      >
        {verbOf(suggestion, name)}
      </Button>
      <Button shortcut="E" onPress={edit}>
        Edit
      </Button>
      <span role="status" className="ms-auto text-12 text-text-3 @max-[420px]/dock:empty:hidden">
        {problem ?? (suggestion.stale ? 'Refresh first' : '')}
      </span>
      <span className="hidden @max-[420px]/dock:flex">
        <IconButton label="Another product" onPress={onAnother}>
          <Icon name="search" />
        </IconButton>
        <IconButton label="Dismiss" onPress={onDismiss}>
          <Icon name="close" />
        </IconButton>
      </span>
      <span className="flex @max-[420px]/dock:hidden">
        <Button look="quiet" onPress={onAnother}>
          Another product
        </Button>
        <Button look="quiet" onPress={onDismiss}>
          Dismiss
        </Button>
      </span>
    </div>
  )
}

function verbOf({ confidence, product }: Suggestion, name: string | null): string {
  if (confidence === 'high' || product) return name ? `Send to ${name}` : 'Send'
  return name ? `Ask ${name}` : 'Ask'
}
