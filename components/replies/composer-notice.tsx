'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { type Draft, drafts } from '@/lib/drafts/client'
import { useOffer } from '@/lib/offers/client'
import type { SessionDetail } from '@/lib/sessions/model'
import { OfferedText } from './offered-text'
import { refusalWords } from './refusal-words'
import type { Replying } from './use-replying'

interface Props {
  draft: Draft
  session: SessionDetail
  replying: Replying
}

/** Above the text: why the last reply did not go, a text that waits, and that one took the place of what was typed. */
export function ComposerNotice({ draft, session, replying }: Props) {
  const offer = useOffer(session.id, session.draftIsKept ? session.draft : null)
  return (
    <>
      {offer && <OfferedText session={session} offer={offer} />}
      <RefusalNotice draft={draft} replying={replying} />
      {draft.replaced !== null && (
        <div
          role="status"
          className="mb-2 flex items-center gap-2 rounded-3 border border-line-strong bg-panel py-1 ps-3 pe-1 text-13 text-text-2"
        >
          <span className="min-w-0 flex-1">Another text has taken the place of yours.</span>
          <Button size="small" look="quiet" onPress={() => drafts.restore(session.id)}>
            Undo
          </Button>
        </div>
      )}
    </>
  )
}

function RefusalNotice({ draft, replying: { refused, send, dismiss } }: Pick<Props, 'draft' | 'replying'>) {
  const refusal = refused?.refusal
  if (!refused || !refusal || refusal.kind === 'moved' || refusal.kind === 'stock') return null
  // What was changed since goes with Send.
  const isSame = refused.reply.body === draft.text
  const mayHelp = refusal.kind === 'offline' || refusal.kind === 'other'
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
          {isSame && mayHelp && (
            <Button size="small" onPress={() => send(refused.reply.body, refused.reply.suggestionId ?? null)}>
              Send again
            </Button>
          )}
        </>
      }
    >
      {refusalWords(refusal)} {isSame && 'Your text is kept.'}
    </Notice>
  )
}
