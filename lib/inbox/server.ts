import 'server-only'
import { accountOf } from '@/lib/channels/server'
import { db, type Tx, transaction } from '@/lib/db'
import { holdReports, recordEcho, recordReport } from '@/lib/delivery/server'
import { wake } from '@/lib/live/server'
import { log } from '@/lib/log'
import { recordInbound } from '@/lib/messages/server'
import type { Provider, ProviderEvent } from '@/lib/messaging/model'

const ENTRIES_AT_ONCE = 50
const EVENTS_AT_ONCE = 200
/** So often a body may break the whole step before it is set aside; one bad element never does. */
const MOST_ATTEMPTS = 5

interface Entry {
  id: bigint
  receivedAt: Date
  body: Uint8Array
  applied: number
}

/** Works off journal entries, each channel in its order of arrival. Returns true when there may be more. */
export async function workOff(): Promise<boolean> {
  const channels = await db().$queryRaw<{ channelId: string }[]>`select distinct "channelId" from "JournalEntry" where "state" = 'waiting'`
  let more = false
  for (const { channelId } of channels) more = (await workOffChannel(channelId)) || more
  return more
}

async function workOffChannel(channelId: string): Promise<boolean> {
  const { provider } = await accountOf(channelId)
  try {
    return await transaction((tx) => step(tx, channelId, provider), 30_000)
  } catch (error) {
    log().error({ err: error, channelId }, 'inbox: step rolled back')
    await countAttempt(channelId)
    throw error
  }
}

// One worker at a time per channel keeps each customer's messages in order; the row locks are the claim, and a crash frees both at once.
async function step(tx: Tx, channelId: string, provider: Provider): Promise<boolean> {
  const [turn] = await tx.$queryRaw<
    { ours: boolean }[]
  >`select pg_try_advisory_xact_lock(hashtextextended(${`inbox ${channelId}`}, 0)) as "ours"`
  if (!turn?.ours) return false
  const entries = await tx.$queryRaw<Entry[]>`
    select "id", "receivedAt", "body", "applied" from "JournalEntry" where "state" = 'waiting' and "channelId" = ${channelId}::uuid
    order by "id" limit ${ENTRIES_AT_ONCE} for update skip locked`
  const parts = share(entries.map((entry) => ({ entry, events: eventsOf(provider, entry.body) })))
  await holdReports(
    tx,
    channelId,
    parts.flatMap(({ events }) => events.flatMap(reportedId)),
  )
  for (const part of parts) await apply(tx, channelId, part)
  await wake(tx, 'draft')
  return parts.length < entries.length || entries.length === ENTRIES_AT_ONCE || parts.some((part) => !part.finished)
}

interface Part {
  entry: Entry
  events: ProviderEvent[]
  finished: boolean
}

/** As much as fits into one transaction: a body of thousands of elements is worked off in several. */
function share(read: { entry: Entry; events: ProviderEvent[] }[]): Part[] {
  const parts: Part[] = []
  let room = EVENTS_AT_ONCE
  for (const { entry, events } of read) {
    if (room <= 0) break
    const taken = events.slice(entry.applied, entry.applied + room)
    parts.push({ entry, events: taken, finished: entry.applied + taken.length >= events.length })
    room -= Math.max(1, taken.length)
  }
  return parts
}

function eventsOf(provider: Provider, body: Uint8Array): ProviderEvent[] {
  try {
    return provider.normalise(JSON.parse(new TextDecoder().decode(body)))
  } catch {
    return [{ kind: 'unreadable', path: '', reason: 'the body could not be taken apart' }]
  }
}

function reportedId(event: ProviderEvent): string[] {
  return event.kind === 'status' || event.kind === 'own_message' ? [event.providerMessageId] : []
}

async function apply(tx: Tx, channelId: string, { entry, events, finished }: Part): Promise<void> {
  const dead: { path: string; reason: string }[] = []
  for (const event of events) {
    if (event.kind === 'ignored') continue
    if (event.kind === 'unreadable') dead.push({ path: event.path, reason: event.reason })
    else if (!(await alone(tx, () => applyOne(tx, { channelId, receivedAt: entry.receivedAt }, event))))
      dead.push({ path: event.path, reason: 'it could not be stored' })
  }
  if (dead.length > 0)
    await tx.deadLetter.createMany({ data: dead.map((letter) => ({ journalId: entry.id, ...letter })), skipDuplicates: true })
  await tx.$executeRaw`
    update "JournalEntry" set "applied" = "applied" + ${events.length}, "attempts" = 0,
      "state" = (case when ${finished} then 'done' else 'waiting' end)::"JournalState", "doneAt" = case when ${finished} then clock_timestamp() end
    where "id" = ${entry.id}`
}

type Applicable = Exclude<ProviderEvent, { kind: 'ignored' | 'unreadable' }>

async function applyOne(tx: Tx, arrival: { channelId: string; receivedAt: Date }, event: Applicable): Promise<void> {
  switch (event.kind) {
    case 'customer_message':
      return recordInbound(tx, arrival, event)
    case 'own_message':
      return recordEcho(tx, arrival.channelId, event, arrival.receivedAt)
    case 'status':
      return recordReport(tx, arrival.channelId, event, 'push')
  }
}

/** Runs `work` in a savepoint, so that what it cannot store harms no neighbour; false when it could not. A lost connection is thrown. */
async function alone(tx: Tx, work: () => Promise<void>): Promise<boolean> {
  await tx.$executeRaw`savepoint element`
  try {
    await work()
    await tx.$executeRaw`release savepoint element`
    return true
  } catch (error) {
    if (isPassing(error)) throw error
    log().error({ err: error }, 'inbox: an element was set aside')
    await tx.$executeRaw`rollback to savepoint element`
    return false
  }
}

/** Deadlocks, lost connections and timeouts say nothing about the element: the whole step is tried again. */
function isPassing(error: unknown): boolean {
  const said = error instanceof Error ? `${'code' in error ? error.code : ''} ${error.message}` : ''
  return /P2034|P2028|P1001|P1017|40001|40P01|57P0\d|connection|terminated|timeout/i.test(said)
}

/** The oldest entry broke the step: after a few tries it is set aside, so that it does not hold up the others for ever. */
async function countAttempt(channelId: string): Promise<void> {
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

/** Age in seconds of the oldest webhook that is not worked off; 0 when there is none. */
export async function backlogSeconds(): Promise<number> {
  const [row] = await db().$queryRaw<{ age: number | null }[]>`
    select extract(epoch from clock_timestamp() - min("receivedAt"))::float8 as "age" from "JournalEntry" where "state" = 'waiting'`
  return Math.max(0, row?.age ?? 0)
}
