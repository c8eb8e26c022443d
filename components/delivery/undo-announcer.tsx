'use client'

import { type SentHere, type Taking, useSentHere, useTakings } from '@/lib/holds/client'

/** Tells screen readers, once each, that a reply can still be taken back, and what became of taking it back. */
export function UndoAnnouncer() {
  const sent = useSentHere().findLast(({ message }) => message.holdReason === 'undo')
  const taking = useTakings().findLast(({ outcome }) => outcome !== 'pending')
  return (
    <div role="status" className="sr-only">
      {wordsFor(sent, taking)}
    </div>
  )
}

function wordsFor(sent: SentHere | undefined, taking: Taking | undefined): string {
  if (taking && taking.at >= (sent?.at ?? 0)) return outcomes[taking.outcome]
  const { holdUntil, at, body } = sent?.message ?? { holdUntil: null, at: '', body: null }
  if (holdUntil === null) return ''
  const seconds = Math.round((Date.parse(holdUntil) - Date.parse(at)) / 1000)
  return `“${(body ?? '').slice(0, 60)}” goes out in ${seconds} seconds. Z takes it back.`
}

const outcomes: Record<Taking['outcome'], string> = {
  pending: '',
  done: 'Taken back. Its text is kept.',
  late: 'Too late to take back: it is on its way.',
  failed: 'It could not be taken back. Try again.',
}
