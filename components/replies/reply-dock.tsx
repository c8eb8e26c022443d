'use client'

import { useWindow } from '@/components/sessions/use-window'
import { firstNameOf } from '@/lib/contact/model'
import type { Message, SessionDetail } from '@/lib/sessions/model'
import { ClosedComposer } from './closed-composer'
import { Composer } from './composer'
import { MovedDialog } from './moved-dialog'
import { StockChangedDialog } from './stock-changed-dialog'
import { SuggestionCard } from './suggestion-card'
import type { Replying } from './use-replying'

interface Props {
  session: SessionDetail
  messages: Message[]
  replying: Replying
}

/** What stands ready to be sent, above what is being written. */
export function ReplyDock({ session, messages, replying }: Props) {
  const { acceptsText } = useWindow(session.windowClosesAt)
  const name = firstNameOf(session.contact)
  const { suggestion } = session
  const hasCard = acceptsText && suggestion && !replying.isUsed(suggestion.id)
  return (
    <div className="@container/dock mx-auto flex w-full max-w-252 shrink-0 flex-col gap-2 px-3 pb-3 md:px-6 md:pb-4">
      {hasCard && (
        <SuggestionCard key={suggestion.id} suggestion={suggestion} session={session} name={name} messages={messages} replying={replying} />
      )}
      {acceptsText ? <Composer session={session} name={name} replying={replying} /> : <ClosedComposer session={session} name={name} />}
      <MovedDialog replying={replying} name={name} />
      <StockChangedDialog replying={replying} sessionId={session.id} />
    </div>
  )
}
