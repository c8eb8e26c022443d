import { type Mutation, useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { ApiError, fetchJson } from '@/lib/http/fetch'
import { offers } from '@/lib/offers/client'
import { refreshRows, sessionQueries } from '@/lib/sessions/client'
import { type Message, message } from '@/lib/sessions/model'
import { changeInThread, threadQueries } from '@/lib/thread/client'

/** What is to be taken back; the text goes back to its writer only. */
interface TakingBack {
  message: Message
  isMine: boolean
}

const takeBackKey = (sessionId: string) => ['replies', 'take_back', sessionId]

/** Takes a message back that has not gone yet. Nothing is called taken back, by `onTaken` neither, before the server has said so. */
export function useTakeBack(sessionId: string, onTaken?: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: takeBackKey(sessionId),
    mutationFn: ({ message: { id } }: TakingBack) => fetchJson(`/api/messages/${id}/cancel`, message, { method: 'POST' }),
    onSuccess(cancelled, { message: { type, body, clientKey }, isMine }) {
      changeInThread(client, sessionId, cancelled)
      if (isMine && type === 'text' && body) offers.giveBack(sessionId, body, suggestionOf(client.getMutationCache().getAll(), clientKey))
      onTaken?.()
    },
    onSettled() {
      void client.invalidateQueries({ queryKey: threadQueries.end(sessionId).queryKey })
      void client.invalidateQueries({ queryKey: sessionQueries.detail(sessionId).queryKey })
      void refreshRows(client, [sessionId]).catch(() => {})
    },
    gcTime: 60 * 60_000,
  })
}

const sentVariables = z.object({ clientKey: z.string(), suggestionId: z.string().optional() })

/** The suggestion that a reply of this tab began as. */
function suggestionOf(mutations: Mutation[], clientKey: string | null): string | null {
  for (const { state } of mutations) {
    const sent = sentVariables.safeParse(state.variables)
    if (sent.success && sent.data.clientKey === clientKey) return sent.data.suggestionId ?? null
  }
  return null
}

/** What became of taking a message back: `late` when it went first, and stands. */
export type TakenBack = 'pending' | 'done' | 'late' | 'failed'

export interface Taking {
  messageId: string
  sessionId: string
  outcome: TakenBack
  /** When it was asked for; milliseconds since 1970. */
  at: number
}

/** Every attempt of this tab to take a message back, oldest first. */
export function useTakings(): Taking[] {
  return useMutationState<Taking | null>({
    filters: { mutationKey: ['replies', 'take_back'] },
    select: ({ options, state }) => {
      const read = takingVariables.safeParse(state.variables)
      const sessionId = String(options.mutationKey?.[2])
      return read.success ? { messageId: read.data.message.id, sessionId, outcome: outcomeOf(state), at: state.submittedAt } : null
    },
  }).filter((taking) => taking !== null)
}

const takingVariables = z.object({ message: z.object({ id: z.string() }) })

function outcomeOf({ status, error }: Mutation['state']): TakenBack {
  if (status === 'success') return 'done'
  if (status !== 'error') return 'pending'
  return error instanceof ApiError && error.code === 'already_sending' ? 'late' : 'failed'
}

export interface SentHere {
  sessionId: string
  /** When it was sent, by this machine's clock. */
  at: number
  /** As the server accepted it. */
  message: Message
}

/** What this tab has sent, in any session, as it was accepted; oldest first. */
export function useSentHere(): SentHere[] {
  return useMutationState<SentHere | null>({
    filters: { mutationKey: ['replies'], status: 'success', predicate: ({ options }) => options.mutationKey?.[1] !== 'take_back' },
    select: ({ options, state }) => {
      const read = message.safeParse(state.data)
      return read.success ? { sessionId: String(options.mutationKey?.[2]), at: state.submittedAt, message: read.data } : null
    },
  }).filter((sent) => sent !== null)
}
