import { CLOSING_MS, type SessionRow, type SessionView, windowStateAt } from '@/lib/sessions/model'

export interface ListFilter {
  view: SessionView
  q: string
  /** Whose sessions: a person's id, `none` for nobody's, null for all. */
  assignee: string | null
}

interface Known {
  /** Rows as the list was read, in any number of pages. */
  listed: readonly SessionRow[]
  /** Rows asked for one by one since, because something told that they changed. */
  fresh: readonly SessionRow[]
  /** Whether the list was read to its end. */
  isComplete: boolean
}

/** The rows to show: of each session the newest version that is known, where it belongs in this view now. */
export function arrange({ listed, fresh, isComplete }: Known, filter: ListFilter, now: Date): SessionRow[] {
  const newest = newestRows(listed, fresh)
  const read = new Set(listed.map((row) => row.id))
  const end = listed.at(-1)
  // What lies beyond the part that was read comes with the next page; shown now it would stand in the wrong place.
  const isWithin = (row: SessionRow) => isComplete || end === undefined || compareRows(row, end, now) <= 0
  return newest
    .filter(
      (row) =>
        belongs(row, filter.view, now) && isOf(row, filter.assignee) && (read.has(row.id) || (matches(row, filter.q) && isWithin(row))),
    )
    .sort((a, b) => compareRows(a, b, now))
}

/** Of each session the row with the highest version, whatever came first; of equals the later one. */
export function newestRows(...sources: readonly (readonly SessionRow[])[]): SessionRow[] {
  const newest = new Map<string, SessionRow>()
  for (const row of sources.flat()) {
    const known = newest.get(row.id)
    if (!known || known.version <= row.version) newest.set(row.id, row)
  }
  return [...newest.values()]
}

function isOf(row: SessionRow, assignee: string | null): boolean {
  return assignee === null || (row.assignee?.id ?? 'none') === assignee
}

export function belongs(row: SessionRow, view: SessionView, now: Date): boolean {
  const window = windowOf(row, now)
  const awaits = row.awaitingReplySince !== null
  switch (view) {
    case 'all':
      return true
    case 'done':
      return row.state === 'done'
    case 'closed':
      return window === 'closed' && row.state !== 'done'
    case 'closing':
      return window === 'closing' && awaits && row.state === 'open'
    case 'needs_reply':
      return ((window !== 'closed' && awaits) || row.isRestocked) && row.state === 'open'
    case 'waiting':
      return window !== 'closed' && !isOwed(row) && row.state === 'open'
  }
}

/** Who waits first, the soonest close before the others; then who waits behind a closed window; then the newest. The server's order. */
export function compareRows(a: SessionRow, b: SessionRow, now: Date): number {
  const [rankA, rankB] = [rankOf(a, now), rankOf(b, now)]
  if (rankA !== rankB) return rankA - rankB
  const byTime = rankA === 0 ? timeOf(a.windowClosesAt) - timeOf(b.windowClosesAt) : timeOf(b.lastMessage?.at) - timeOf(a.lastMessage?.at)
  return byTime || (a.id < b.id ? -1 : 1)
}

function rankOf(row: SessionRow, now: Date): number {
  if (row.state === 'done' || !isOwed(row)) return 2
  return windowOf(row, now) === 'closed' ? 1 : 0
}

/** Somebody waits for a word of ours: they asked, or what they were promised word of is back. */
function isOwed({ awaitingReplySince, isRestocked }: SessionRow): boolean {
  return awaitingReplySince !== null || isRestocked
}

/** The next moment at which the clock alone moves one of these to another view; null when it never will. */
export function nextTurn(rows: readonly SessionRow[], now: Date): { at: number; ids: string[] } | null {
  const turns = rows.flatMap(({ id, windowClosesAt }) => {
    const closes = timeOf(windowClosesAt)
    return [closes - CLOSING_MS, closes].map((at) => ({ id, at })).filter(({ at }) => at > now.getTime())
  })
  const at = Math.min(...turns.map((turn) => turn.at))
  if (!Number.isFinite(at)) return null
  return { at, ids: turns.filter((turn) => turn.at === at).map((turn) => turn.id) }
}

function windowOf(row: SessionRow, now: Date) {
  return windowStateAt(row.windowClosesAt === null ? null : new Date(row.windowClosesAt), now)
}

function timeOf(at: string | null | undefined): number {
  return at ? Date.parse(at) : 0
}

/** Where the server looks: name, digits of the number, address. */
function matches({ contact }: SessionRow, q: string): boolean {
  const wanted = q.trim().toLocaleLowerCase()
  if (wanted === '') return true
  const digits = wanted.replace(/\D/g, '').replace(/^00/, '')
  const isNumber = digits.length >= 3 && /^[\d\s+().-]+$/.test(wanted)
  const names = [contact.name, contact.chatId].some((text) => text?.toLocaleLowerCase().includes(wanted))
  return names || (isNumber && (contact.phone?.includes(digits) ?? false))
}
