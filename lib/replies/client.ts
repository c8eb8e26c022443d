import { type QueryClient, useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { type Availability, availability } from '@/lib/availability/model'
import { drafts } from '@/lib/drafts/client'
import { ApiError, fetchJson } from '@/lib/http/fetch'
import { refreshRows, sessionQueries } from '@/lib/sessions/client'
import { type Message, message } from '@/lib/sessions/model'
import { addToThread, threadQueries } from '@/lib/thread/client'
import { type ReplyInput, type RetryInput, replyInput, type Suggestion, suggestion } from './model'

/** Why a reply did not go. In every case the text stays where it was typed. */
export type Refusal =
  | { kind: 'moved'; newMessages: Message[] }
  | { kind: 'stock'; before: Availability; after: Availability; suggestion: Suggestion | null }
  | { kind: 'closed' | 'offline' | 'other_number' }
  | { kind: 'other'; words: string }

/** Long enough to come back to a session and find out that its reply was refused. */
export const REMEMBERED_MS = 60 * 60_000

const replyKey = (sessionId: string) => ['replies', 'send', sessionId]

/** Promises a reply to the server. Its state outlives the thread on screen: see `useReplies`. */
export function useSendReply(sessionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: replyKey(sessionId),
    mutationFn: (reply: ReplyInput) => fetchJson(`/api/sessions/${sessionId}/replies`, message, { method: 'POST', body: reply }),
    onSuccess(accepted) {
      showAccepted(client, sessionId, accepted)
      drafts.replied(sessionId, accepted.body ?? '')
    },
    gcTime: REMEMBERED_MS,
  })
}

/** Whether a reply of this session is on its way now, without waiting for a drawing: a second click finds it. */
export function isSendingReply(client: QueryClient, sessionId: string): boolean {
  return client.isMutating({ mutationKey: replyKey(sessionId) }) > 0
}

/** Sends a failed message once more, as a new message. */
export function useRetry(sessionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: ['replies', 'retry', sessionId],
    mutationFn: ({ messageId, ...body }: RetryInput & { messageId: string }) =>
      fetchJson(`/api/messages/${messageId}/retry`, message, { method: 'POST', body }),
    onSuccess: (accepted) => showAccepted(client, sessionId, accepted),
  })
}

/** Asks the provider what became of a message; takes back one that still waits, or lets it go although the stock has changed. */
export function useMessageStep(sessionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ messageId, step }: { messageId: string; step: 'check' | 'cancel' | 'release' }) =>
      fetchJson(`/api/messages/${messageId}/${step}`, message, { method: 'POST' }),
    onSettled: () => client.invalidateQueries({ queryKey: threadQueries.end(sessionId).queryKey }),
  })
}

/** Shows what the server has accepted in thread and list. */
export function showAccepted(client: QueryClient, sessionId: string, accepted: Message): void {
  addToThread(client, sessionId, accepted)
  // Only so that the screen is right even while no live updates come; nobody waits for it.
  void client.invalidateQueries({ queryKey: sessionQueries.detail(sessionId).queryKey })
  void refreshRows(client, [sessionId]).catch(() => {})
}

/** Something that left this tab for the server. */
export interface Sent<Reply> {
  reply: Reply
  isPending: boolean
  refusal: Refusal | null
  /** When it was sent; later ones are larger. */
  at: number
}

export type SentReply = Sent<ReplyInput>

/** The replies of this session that left this tab, oldest first. */
export function useReplies(sessionId: string): SentReply[] {
  return useSent(replyKey(sessionId), sentReply)
}

/** What left this tab under this mutation key, oldest first. */
export function useSent<Reply>(mutationKey: string[], schema: z.ZodType<Reply>): Sent<Reply>[] {
  return useMutationState<Sent<Reply> | null>({
    filters: { mutationKey },
    select: ({ state: { variables, status, error, submittedAt } }) => {
      const read = schema.safeParse(variables)
      if (!read.success) return null
      return { reply: read.data, isPending: status === 'pending', refusal: error && refusalOf(error), at: submittedAt }
    },
  }).filter((sent) => sent !== null)
}

// Also what the server refuses, such as a blank text, has been sent.
const sentReply = replyInput.extend({ body: z.string() })

export function refusalOf(error: Error): Refusal {
  if (!(error instanceof ApiError)) return { kind: 'other', words: 'Something went wrong on this screen.' }
  const { code, problem } = error
  if (code === 'conversation_moved') return { kind: 'moved', newMessages: z.array(message).catch([]).parse(problem.newMessages) }
  if (code === 'availability_changed') {
    const changed = z
      .object({ before: availability, after: availability, suggestion: suggestion.nullable().catch(null) })
      .safeParse(problem)
    if (changed.success) return { kind: 'stock', ...changed.data }
  }
  if (code === 'window_closed') return { kind: 'closed' }
  if (code === 'phone_mismatch') return { kind: 'other_number' }
  return code === 'offline' ? { kind: 'offline' } : { kind: 'other', words: error.message }
}

/** A key of our own for what must happen once. Also on plain http, where `randomUUID` is missing. */
export function newKey(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID()
  const bytes = [...globalThis.crypto.getRandomValues(new Uint8Array(16))]
  const hex = bytes
    .map((byte, i) => (i === 6 ? (byte & 15) | 64 : i === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, '0'))
    .join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
