'use client'

import { useState } from 'react'
import { newKey, type Sent } from '@/lib/replies/client'
import type { Message, SessionDetail } from '@/lib/sessions/model'
import { type TemplateReply, useIsSendingTemplate, useSendTemplate, useTemplateReplies } from '@/lib/templates/client'
import type { Template } from '@/lib/templates/model'
import { lastSeen } from '@/lib/thread/model'

interface Filled {
  template: Pick<Template, 'name' | 'language'>
  params: string[]
  body: string
  /** Set where a value stands on this suggestion's stock. */
  suggestionId: string | undefined
}

type Decided = Partial<Pick<TemplateReply, 'acceptAvailabilityChange' | 'lastSeenMessageId'>>

export interface Templating {
  /** Does nothing while another one is on its way. */
  send: (filled: Filled) => void
  /** Sends the refused one once more, after a person has decided. */
  insist: (decided: Decided) => void
  isSending: boolean
  /** Not accepted yet, and not in the thread. */
  pending: Sent<TemplateReply>[]
  /** The last one, while it stands refused and nobody has put the refusal away. */
  refused: Sent<TemplateReply> | null
  dismiss: () => void
}

/** Sending templates in one session, with what became of them. */
export function useTemplating(session: SessionDetail, messages: Message[]): Templating {
  const { mutate } = useSendTemplate(session.id)
  const isOnItsWay = useIsSendingTemplate(session.id)
  const sent = useTemplateReplies(session.id)
  const [dismissedAt, setDismissedAt] = useState(0)
  const latest = sent.at(-1)
  const refused = latest?.refusal && latest.at > dismissedAt ? latest : null
  const keys = new Set(messages.map((message) => message.clientKey))
  const go = (reply: TemplateReply) => isOnItsWay() || mutate(reply)

  return {
    send({ template, params, body, suggestionId }) {
      // The same words under the same key: if the first one did arrive after all, this one changes nothing.
      const isAgain = latest?.refusal && latest.reply.template === template.name && latest.reply.body === body
      go({
        clientKey: isAgain ? latest.reply.clientKey : newKey(),
        template: template.name,
        language: template.language,
        params,
        body,
        suggestionId,
        lastSeenMessageId: lastSeen(messages),
      })
    },
    insist: (decided) => refused && go({ ...refused.reply, ...decided }),
    isSending: latest?.isPending ?? false,
    pending: sent.filter(({ isPending, reply }) => isPending && !keys.has(reply.clientKey)),
    refused,
    dismiss: () => setDismissedAt(latest?.at ?? 0),
  }
}
