'use client'

import type { Suggestion } from '@/lib/replies/model'
import { useSessionChange } from '@/lib/sessions/client'
import type { Message, SessionDetail } from '@/lib/sessions/model'
import { useShortcuts } from '@/lib/shortcuts/client'
import { lastFailed } from '@/lib/thread/model'
import { Candidates } from './candidates'
import { StaleStrip } from './stale-strip'
import { SuggestedText } from './suggested-text'
import { SuggestionActions } from './suggestion-actions'
import { SuggestionStrip } from './suggestion-strip'
import type { Replying } from './use-replying'
import { WhyLine } from './why-line'

interface Props {
  suggestion: Suggestion
  session: SessionDetail
  /** What to call the customer; null where no name is known. */
  name: string | null
  messages: Message[]
  replying: Replying
  onAnother: () => void
  onDismiss: () => void
}

/** The drafted reply, with what it stands on. Its edge says whether it can go: ready, in need of a choice, or stale. */
export function SuggestionCard({ suggestion, session, name, messages, replying, onAnother, onDismiss }: Props) {
  const choose = useSessionChange(session.id)
  const { product, candidates, confidence, stale } = suggestion
  const canSend = !stale && replying.isReady && !replying.isSending && !choose.isPending
  const sku = product?.sku

  const send = () => canSend && replying.send(suggestion.text, suggestion.id)
  const check = sku ? () => choose.mutate({ step: 'suggestion', body: { sku } }) : undefined
  const pick = (index: number) => {
    const candidate = candidates[index]
    if (candidate && confidence !== 'high') choose.mutate({ step: 'suggestion', body: { sku: candidate.sku } })
  }
  useShortcuts({
    s: send,
    '1': () => pick(0),
    '2': () => pick(1),
    '3': () => pick(2),
    r: stale || !lastFailed(messages) ? check : undefined,
  })

  const edge = stale ? 'border-amber-line' : confidence === 'high' ? 'border-accent-edge' : 'border-line-control'
  return (
    <section aria-label="Suggested reply" className={`overflow-hidden rounded-3 border bg-raised ${edge}`}>
      {stale && <StaleStrip reason={suggestion.staleReason} onRefresh={check} isRefreshing={choose.isPending} />}
      <SuggestionStrip suggestion={suggestion} name={name} onCheck={check} isChecking={choose.isPending} />
      {confidence !== 'high' && candidates.length > 0 && (
        <Candidates candidates={candidates} why={suggestion.why} onPick={pick} isDisabled={choose.isPending} />
      )}
      <div className="p-3">
        <SuggestedText suggestion={suggestion} contactName={session.contact.name} />
        <WhyLine why={suggestion.why} />
      </div>
      <SuggestionActions
        suggestion={suggestion}
        sessionId={session.id}
        name={name}
        canSend={canSend}
        onSend={send}
        onAnother={onAnother}
        onDismiss={onDismiss}
        problem={choose.error ? 'The stock could not be read. Try again.' : null}
      />
    </section>
  )
}
