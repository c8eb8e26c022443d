'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isSendingReply, newKey, type SentReply, useReplies, useSendReply } from '@/lib/replies/client'
import type { ReplyInput } from '@/lib/replies/model'
import type { Message, SessionDetail } from '@/lib/sessions/model'
import { lastSeen } from '@/lib/thread/model'

/** What a person has decided after a refusal. */
type Decided = Partial<Pick<ReplyInput, 'acceptAvailabilityChange' | 'lastSeenMessageId'>>

export interface Replying {
  /** Does nothing while another reply is on its way, or what it answers is not on the screen yet. */
  send: (body: string, suggestionId: string | null, extra?: Decided) => void
  isSending: boolean
  /** The thread is on the screen: a reply says what its writer has read. */
  isReady: boolean
  /** Not accepted yet, and not in the thread. */
  pending: SentReply[]
  /** The last reply, while it stands refused and nobody has put the refusal away. */
  refused: SentReply | null
  dismiss: () => void
  /** Suggestions that went out, or are about to. */
  isUsed: (suggestionId: string) => boolean
}

/** Sending replies in one session, with what became of them. */
export function useReplying(session: SessionDetail, messages: Message[]): Replying {
  const client = useQueryClient()
  const { mutate } = useSendReply(session.id)
  const replies = useReplies(session.id)
  const [dismissedAt, setDismissedAt] = useState(0)
  const latest = replies.at(-1)
  const isReady = messages.length > 0 || session.lastMessageId === null
  const keys = new Set(messages.map((message) => message.clientKey))
  const takenBack = new Set(messages.filter((message) => message.status === 'cancelled').map((message) => message.clientKey))

  return {
    send(body, suggestionId, extra = {}) {
      if (!isReady || isSendingReply(client, session.id)) return
      // The same text under the same key: if the first one did arrive after all, this one changes nothing.
      const isAgain = latest?.refusal && latest.reply.body === body && (latest.reply.suggestionId ?? null) === suggestionId
      mutate({
        clientKey: isAgain ? latest.reply.clientKey : newKey(),
        body,
        lastSeenMessageId: lastSeen(messages),
        suggestionId: suggestionId ?? undefined,
        expectedPhone: session.contact.phone ?? undefined,
        ...extra,
      })
    },
    isSending: latest?.isPending ?? false,
    isReady,
    pending: replies.filter((reply) => reply.isPending && !keys.has(reply.reply.clientKey)),
    refused: latest?.refusal && latest.at > dismissedAt ? latest : null,
    dismiss: () => setDismissedAt(latest?.at ?? 0),
    isUsed: (suggestionId) =>
      replies.some(({ reply, refusal }) => reply.suggestionId === suggestionId && refusal === null && !takenBack.has(reply.clientKey)),
  }
}
