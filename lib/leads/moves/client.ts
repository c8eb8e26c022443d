import { useMutationState } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'
import { useLeadStep } from '@/lib/leads/client'
import { type LeadChange, lead, leadDetail, leadStage } from '@/lib/leads/model'

const leadMove = z.object({ lead, stage: leadStage, reason: z.string().optional() })
export type LeadMove = z.infer<typeof leadMove>

/** A move that left this tab. */
export interface SentMove extends LeadMove {
  isPending: boolean
  /** Why the server said no. */
  refusal: string | null
}

const MOVE = ['leads', 'move']

/** Moves a lead to another stage. It is pending until what the screen shows was read again: see `useSentMoves`. */
export function useMoveLead() {
  return useLeadStep(
    ({ lead, stage, reason }: LeadMove) =>
      fetchJson(`/api/leads/${lead.id}`, leadDetail, { method: 'PATCH', body: { stage, reason } satisfies LeadChange }),
    MOVE,
  )
}

/** The moves that left this tab, oldest first: what is under way is shown where it goes, what was refused says why. */
export function useSentMoves(): SentMove[] {
  return useMutationState<SentMove | null>({
    filters: { mutationKey: MOVE },
    select: ({ state: { variables, status, error } }) => {
      const { data } = leadMove.safeParse(variables)
      return data ? { ...data, isPending: status === 'pending', refusal: error?.message ?? null } : null
    },
  }).filter((sent) => sent !== null)
}
