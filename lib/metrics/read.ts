import 'server-only'
import { db } from '@/lib/db'
import { backlogSeconds } from '@/lib/journal/read'

/** How many of each kind. */
type Counts = Record<string, number>

export interface Figures {
  backlogSeconds: number
  received: number
  deadLetters: number
  sends: Counts
  failures: Counts
  outbox: Counts
  announcements: Counts
}

/** What the whole installation has done and has still to do, however many processes it runs. */
export async function readFigures(): Promise<Figures> {
  const [backlog, received, deadLetters, sends, failures, outbox, announcements] = await Promise.all([
    backlogSeconds(),
    countReceived(),
    db().deadLetter.count(),
    db().attempt.groupBy({ by: ['outcome'], where: { outcome: { not: null } }, _count: true }),
    db().failure.groupBy({ by: ['cause'], where: { resolvedAt: null }, _count: true }),
    db().outboxItem.groupBy({ by: ['state'], where: { state: { not: 'done' } }, _count: true }),
    db().announcement.groupBy({ by: ['state'], _count: true }),
  ])
  return {
    backlogSeconds: backlog,
    received,
    deadLetters,
    sends: countsOf(sends, (row) => row.outcome),
    failures: countsOf(failures, (row) => row.cause),
    outbox: countsOf(outbox, (row) => row.state),
    announcements: countsOf(announcements, (row) => row.state),
  }
}

function countsOf<Row extends { _count: number }>(rows: Row[], nameOf: (row: Row) => string | null): Counts {
  return Object.fromEntries(rows.map((row) => [nameOf(row) ?? '', row._count]))
}

/** The journal only grows: its last number tells how many came, without counting millions of rows. */
async function countReceived(): Promise<number> {
  const [row] = await db().$queryRaw<{ last: number }[]>`
    select case when is_called then last_value else 0 end::float8 as "last" from "JournalEntry_id_seq"`
  return row?.last ?? 0
}
