'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
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
  const query = useInfiniteQuery(leadQueries.stage(stage, filterFor(stage, filtering)))
  const last = query.data?.pages.at(-1)
  return {
    query,
    leads: once(query.data?.pages.flatMap((page) => page.items) ?? []),
    count: last?.counts[stage],
    values: last?.values[stage] ?? [],
  }
}

/** What moved between two pages stands on both. */
function once(leads: Lead[]): Lead[] {
  return [...new Map(leads.map((lead) => [lead.id, lead])).values()]
}
