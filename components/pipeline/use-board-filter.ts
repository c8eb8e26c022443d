'use client'

import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import type { BoardFilter } from '@/lib/leads/client'
import { isClosed, type LeadStage, leadStage } from '@/lib/leads/model'

/** What is over is shown this long, unless somebody wants to see more. */
export const ENDED_DAYS = 30

const filters = {
  product: parseAsString,
  person: parseAsString,
  days: parseAsInteger,
  ended: parseAsStringLiteral(['all'] as const),
  /** The one that a phone has room for. */
  stage: parseAsStringLiteral(leadStage.options).withDefault('inquired'),
}

/** What is shown of the leads; it stands in the address. */
export function useBoardFilter() {
  const [{ stage, ended, product, person, days }, setFilter] = useQueryStates(filters)
  const filter: BoardFilter = { product, person, days: days !== null && days > 0 ? days : null }
  return {
    filter,
    stage,
    setFilter,
    showsAllEnded: ended === 'all',
    isNarrowed: product !== null || person !== null || filter.days !== null,
    reset: () => setFilter({ product: null, person: null, days: null }),
  }
}

export type Filtering = ReturnType<typeof useBoardFilter>

/** What one stage asks for: what is over is limited to the last days, so that it stays small. */
export function filterFor(stage: LeadStage, { filter, showsAllEnded }: Pick<Filtering, 'filter' | 'showsAllEnded'>): BoardFilter {
  return isClosed(stage) && filter.days === null && !showsAllEnded ? { ...filter, days: ENDED_DAYS } : filter
}
