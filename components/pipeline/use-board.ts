'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { leadQueries } from '@/lib/leads/client'
import type { Lead, LeadStage } from '@/lib/leads/model'
import { type Filtering, filterFor } from './use-board-filter'

type Asked = Pick<Filtering, 'filter' | 'showsAllEnded'>

/** The pages of each stage. */
export function useBoard(filtering: Asked) {
  return {
    inquired: useStage('inquired', filtering),
    answered: useStage('answered', filtering),
    reserved: useStage('reserved', filtering),
    restock_alert: useStage('restock_alert', filtering),
    alternatives: useStage('alternatives', filtering),
    won: useStage('won', filtering),
    lost: useStage('lost', filtering),
  } satisfies Record<LeadStage, unknown>
}

export type Board = ReturnType<typeof useBoard>
export type Stage = Board[LeadStage]

function useStage(stage: LeadStage, filtering: Asked) {
  const filter = filterFor(stage, filtering)
  const query = useInfiniteQuery(leadQueries.stage(stage, filter))
  const { data: sums } = useQuery(leadQueries.sums(filter))
  return {
    query,
    leads: once(query.data?.pages.flatMap((page) => page.items) ?? []),
    count: sums?.counts[stage],
    values: sums?.values[stage] ?? [],
  }
}

/** What moved between two pages stands on both. */
function once(leads: Lead[]): Lead[] {
  return [...new Map(leads.map((lead) => [lead.id, lead])).values()]
}
