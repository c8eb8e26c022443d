import 'server-only'
import { db, type Tx, transaction } from '@/lib/db'
import { wake } from '@/lib/live/server'

/** So often a body may break the whole step before it is set aside; one bad element never does. */
const MOST_ATTEMPTS = 5

export interface Entry {
  id: bigint
  receivedAt: Date
  body: Uint8Array
  /** How many of its elements are worked off already. */
  applied: number
}

export interface DeadElement {
  path: string
  reason: string
}

/** The channels that have something to work off. */
export async function channelsWaiting(): Promise<string[]> {
  const rows = await db().$queryRaw<{ channelId: string }[]>`select distinct "channelId" from "JournalEntry" where "state" = 'waiting'`
  return rows.map((row) => row.channelId)
}

/** The oldest waiting entries of a channel, locked until `tx` ends: that is the claim, and a crash frees it at once. */
export async function claimEntries(tx: Tx, channelId: string, most: number): Promise<Entry[]> {
  return tx.$queryRaw<Entry[]>`
    select "id", "receivedAt", "body", "applied" from "JournalEntry" where "state" = 'waiting' and "channelId" = ${channelId}::uuid
    order by "id" limit ${most} for update skip locked`
}

/** So many more elements of an entry are worked off; what could not be is kept as dead letters with its place and reason. */
export async function noteApplied(
  tx: Tx,
  id: bigint,
  { applied, finished, dead }: { applied: number; finished: boolean; dead: DeadElement[] },
): Promise<void> {
  if (dead.length > 0)
    await tx.deadLetter.createMany({ data: dead.map((element) => ({ journalId: id, ...element })), skipDuplicates: true })
  await tx.$executeRaw`
    update "JournalEntry" set "applied" = "applied" + ${applied}, "attempts" = 0,
      "state" = (case when ${finished} then 'done' else 'waiting' end)::"JournalState", "doneAt" = case when ${finished} then clock_timestamp() end
    where "id" = ${id}`
}

/** The oldest entry broke the step: after a few tries it is set aside, so that it does not hold up the others for ever. */
export async function countAttempt(channelId: string): Promise<void> {
  await transaction(async (tx) => {
    const [oldest] = await tx.$queryRaw<{ id: bigint; attempts: number }[]>`
      update "JournalEntry" set "attempts" = "attempts" + 1 where "id" = (
        select "id" from "JournalEntry" where "state" = 'waiting' and "channelId" = ${channelId}::uuid order by "id" limit 1)
      returning "id", "attempts"`
    if (!oldest || oldest.attempts < MOST_ATTEMPTS) return
    await tx.deadLetter.createMany({
      data: [{ journalId: oldest.id, path: '', reason: 'it broke the step five times' }],
      skipDuplicates: true,
    })
    await tx.$executeRaw`update "JournalEntry" set "state" = 'dead', "doneAt" = clock_timestamp() where "id" = ${oldest.id}`
  })
}

/**
 * Works one entry, or everything that holds dead letters, off again from its beginning; its dead letters go, and come again if nothing has
 * changed. Safe to repeat: what was understood the first time changes nothing now. Resolves to how many entries.
 */
export function replayJournal(only?: bigint): Promise<number> {
  return transaction(async (tx) => {
    const where = only === undefined ? { deadLetters: { some: {} } } : { id: only }
    const entries = await tx.journalEntry.findMany({ where, select: { id: true } })
    const ids = entries.map((entry) => entry.id)
    await tx.deadLetter.deleteMany({ where: { journalId: { in: ids } } })
    await tx.journalEntry.updateMany({ where: { id: { in: ids } }, data: { state: 'waiting', doneAt: null, applied: 0, attempts: 0 } })
    await wake(tx, 'inbox')
    return ids.length
  })
}
