import type { Lead, LeadStage } from '@/lib/leads/model'
import type { SentMove } from '@/lib/leads/moves/client'

export interface ShownLead {
  lead: Lead
  /** On its way here, not confirmed yet. */
  isMoving: boolean
  /** Why it did not go where it was sent; it stands where it was. */
  refusal: string | null
}

/** What stands in a stage: what the server listed, without what is on its way elsewhere, with what is on its way here. */
export function shownIn(stage: LeadStage, listed: readonly Lead[], moves: readonly SentMove[]): ShownLead[] {
  const latest = latestMoves(moves)
  const isThere = new Set(listed.map(({ id }) => id))
  const arriving = [...latest.values()].filter((move) => move.isPending && move.stage === stage && !isThere.has(move.lead.id))
  const staying = listed.filter(({ id }) => {
    const move = latest.get(id)
    return !move?.isPending || move.stage === stage
  })
  return [
    ...arriving.toReversed().map(({ lead }) => ({ lead, isMoving: true, refusal: null })),
    ...staying.map((lead) => ({ lead, isMoving: latest.get(lead.id)?.isPending ?? false, refusal: refusalOf(lead, latest.get(lead.id)) })),
  ]
}

/** How many that makes, of which not all need to be on screen. */
export function countIn(count: number, listed: readonly Lead[], shown: readonly ShownLead[]): number {
  return Math.max(0, count + shown.length - listed.length)
}

/** Told until something else happens to the lead. */
function refusalOf(lead: Lead, move: SentMove | undefined): string | null {
  return move && !move.isPending && move.lead.version === lead.version ? move.refusal : null
}

function latestMoves(moves: readonly SentMove[]): Map<string, SentMove> {
  return new Map(moves.map((move) => [move.lead.id, move]))
}
