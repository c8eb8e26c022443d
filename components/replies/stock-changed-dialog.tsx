'use client'

import { StockState } from '@/components/availability/stock-state'
import { sourceTrouble } from '@/components/availability/stock-words'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Icon } from '@/components/ui/icon'
import { drafts } from '@/lib/drafts/client'
import { focusComposer } from './composer-focus'
import type { Replying } from './use-replying'

interface Props {
  sessionId: string
  replying: Replying
}

/** The stock moved between the writing and the click: what it was, what it is, and the reply as it would read now. */
export function StockChangedDialog({ sessionId, replying: { refused, send, dismiss } }: Props) {
  const changed = refused?.refusal?.kind === 'stock' ? refused.refusal : null
  if (!refused || !changed) return null
  const { reply } = refused
  const { before, after, suggestion } = changed
  const isTyped = drafts.get(sessionId).text === reply.body
  function takeNew() {
    if (!suggestion) return
    if (!isTyped) return send(suggestion.text, suggestion.id)
    drafts.replace(sessionId, suggestion.text, suggestion.id)
    dismiss()
    focusComposer()
  }
  return (
    <Dialog
      title={after.problem ? 'The stock is not known now' : 'The stock has changed'}
      role="alertdialog"
      isOpen
      onOpenChange={(isOpen) => !isOpen && dismiss()}
      footer={
        <>
          <Button onPress={() => send(reply.body, reply.suggestionId ?? null, { acceptAvailabilityChange: true })}>
            Send mine as it is
          </Button>
          {suggestion && (
            <Button look="primary" autoFocus onPress={takeNew}>
              {isTyped ? 'Edit the new text' : 'Send the new text'}
            </Button>
          )}
        </>
      }
    >
      <p className="text-14 text-text-2">
        {after.problem && `${sourceTrouble(after)}. `}Your reply was not sent, because it may promise what is no longer so.
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-3 text-14">
        <StockState availability={before} isOld />
        <Icon name="right" className="text-text-3" />
        <StockState availability={after} />
      </p>
      {suggestion && (
        <>
          <h3 className="mt-4 mb-1 text-12 font-semibold text-text-2">The reply as it would read now</h3>
          <p dir="auto" className="rounded-3 border border-line-strong bg-inset p-3 text-14 wrap-anywhere">
            {suggestion.text}
          </p>
        </>
      )}
    </Dialog>
  )
}
