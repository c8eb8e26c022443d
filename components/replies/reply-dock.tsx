'use client'

import { useState } from 'react'
import { useWindow } from '@/components/sessions/use-window'
import { TemplateInstead } from '@/components/templates/template-instead'
import type { Templating } from '@/components/templates/use-templating'
import { firstNameOf } from '@/lib/contact/model'
import type { Message, SessionDetail } from '@/lib/sessions/model'
import { ClosedComposer } from './closed-composer'
import { Composer } from './composer'
import { DismissedSuggestion } from './dismissed-suggestion'
import { MovedDialog } from './moved-dialog'
import { StockChangedDialog } from './stock-changed-dialog'
import { SuggestionCard } from './suggestion-card'
import type { Replying } from './use-replying'

interface Props {
  session: SessionDetail
  messages: Message[]
  replying: Replying
  templating: Templating
  /** Looks for another product to answer with. */
  onAnother: () => void
}

/** What stands ready to be sent, above what is being written. */
export function ReplyDock({ session, messages, replying, templating, onAnother }: Props) {
  const [dismissed, setDismissed] = useState<string | null>(null)
  const [isPicking, setPicking] = useState(false)
  const { acceptsText } = useWindow(session.windowClosesAt)
  const name = firstNameOf(session.contact)
  const { suggestion } = session
  const isInstead = acceptsText && isPicking
  const isOffered = acceptsText && !isPicking && suggestion && !replying.isUsed(suggestion.id)
  return (
    <div className="@container/dock mx-auto flex w-full max-w-252 shrink-0 flex-col gap-2 px-3 pb-3 md:px-6 md:pb-4">
      {isOffered && suggestion.id === dismissed && <DismissedSuggestion onShow={() => setDismissed(null)} />}
      {isOffered && suggestion.id !== dismissed && (
        <SuggestionCard
          key={suggestion.id}
          suggestion={suggestion}
          session={session}
          name={name}
          messages={messages}
          replying={replying}
          onAnother={onAnother}
          onDismiss={() => setDismissed(suggestion.id)}
        />
      )}
      {isInstead && <TemplateInstead session={session} name={name} templating={templating} onClose={() => setPicking(false)} />}
      {acceptsText && !isPicking && <Composer session={session} name={name} replying={replying} onTemplates={() => setPicking(true)} />}
      {!acceptsText && <ClosedComposer session={session} messages={messages} name={name} templating={templating} />}
      <MovedDialog replying={replying} name={name} />
      <StockChangedDialog replying={replying} sessionId={session.id} />
    </div>
  )
}
