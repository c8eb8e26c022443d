'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type Draft, drafts } from '@/lib/drafts/client'
import { refusalWords } from './refusal-words'
import type { Replying } from './use-replying'

interface Props {
  draft: Draft
  sessionId: string
  replying: Replying
}

/** Above the text: why the last reply did not go, and that a suggestion took the place of what was typed. */
export function ComposerNotice({ draft, sessionId, replying: { refused, send, dismiss } }: Props) {
  const refusal = refused?.refusal
  if (refused && refusal && refusal.kind !== 'moved' && refusal.kind !== 'stock') {
    const isAgain = refusal.kind === 'offline' || refusal.kind === 'other'
    return (
      <Notice
        isAlert
        look="error"
        title="This was not sent"
        className="mb-2"
        action={
          <>
            <Button size="small" look="quiet" onPress={dismiss}>
              Close
            </Button>
            {isAgain && (
              <Button size="small" onPress={() => send(refused.reply.body, refused.reply.suggestionId ?? null)}>
                Send again
              </Button>
            )}
          </>
        }
      >
        {refusalWords(refusal)} Your text is kept.
      </Notice>
    )
  }
  if (draft.replaced === null) return null
  return (
    <div
      role="status"
      className="mb-2 flex items-center gap-2 rounded-3 border border-line-strong bg-panel py-1 ps-3 pe-1 text-13 text-text-2"
    >
      <span className="min-w-0 flex-1 truncate">The suggestion has taken the place of your text.</span>
      <Button size="small" look="quiet" onPress={() => drafts.restore(sessionId)}>
        Undo
      </Button>
    </div>
  )
}
