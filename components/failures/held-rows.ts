import type { FailureRow } from '@/lib/failures/rows'

export interface ShownRow {
  row: FailureRow
  /** It has left the list; it keeps its place until nobody points there any more. */
  isGone: boolean
}

const idOf = (row: FailureRow) => row.message.id

/**
 * What to show of a list that was read again while somebody works in it: every row stays where it is, with what is new in it; those that are
 * gone stay as gone; new ones come at the end only, and the others wait.
 */
export function holdRows(shown: readonly ShownRow[], fresh: readonly FailureRow[]): { rows: ShownRow[]; waiting: number } {
  const byId = new Map(fresh.map((row) => [idOf(row), row]))
  const known = new Set(shown.map(({ row }) => idOf(row)))
  const kept = shown.map(({ row }) => {
    const now = byId.get(idOf(row))
    return { row: now ?? row, isGone: now === undefined }
  })
  const end = fresh.findLastIndex((row) => known.has(idOf(row)))
  const added = fresh.flatMap((row, at) => (known.has(idOf(row)) ? [] : [{ row, isAtEnd: at > end }]))
  const atEnd = added.filter(({ isAtEnd }) => isAtEnd)
  return { rows: [...kept, ...atEnd.map(({ row }) => ({ row, isGone: false }))], waiting: added.length - atEnd.length }
}

/** The list as it is, when nobody is disturbed by that. */
export function showAll(fresh: readonly FailureRow[]): ShownRow[] {
  return fresh.map((row) => ({ row, isGone: false }))
}
