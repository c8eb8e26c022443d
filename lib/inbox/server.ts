import 'server-only'
import { noteWebhook, providerOf } from '@/lib/channels/server'
import { sqlState, type Tx, transaction } from '@/lib/db'
import { holdReports, recordEcho, recordReport } from '@/lib/delivery/server'
import { channelsWaiting, claimEntries, countAttempt, type DeadElement, type Entry, noteApplied } from '@/lib/journal/entries'
import { wake } from '@/lib/live/server'
import { log } from '@/lib/log'
import { recordInbound } from '@/lib/messages/server'
import type { Provider, ProviderEvent } from '@/lib/messaging/model'

/** Few enough that what came first is soon on the screen, also when much comes at once. */
const ENTRIES_AT_ONCE = 20
const EVENTS_AT_ONCE = 200

/** Works off journal entries, each channel in its order of arrival. Returns true when there may be more. */
export async function workOff(): Promise<boolean> {
  let more = false
  for (const channelId of await channelsWaiting()) more = (await workOffChannel(channelId)) || more
  return more
}

async function workOffChannel(channelId: string): Promise<boolean> {
  const provider = await providerOf(channelId)
  try {
    return await inOneGo(channelId, provider)
  } catch (error) {
    log().error({ err: error, channelId }, 'inbox: step rolled back')
    await countAttempt(channelId)
    throw error
  }
}

/** As a rule every element can be stored; when one cannot, the step is done again with each element on its own. */
async function inOneGo(channelId: string, provider: Provider): Promise<boolean> {
  const within = 30_000
  try {
    return await transaction((tx) => step(tx, { channelId, provider, apply: plainly }), within)
  } catch (error) {
    if (isPassing(error)) throw error
    return transaction((tx) => step(tx, { channelId, provider, apply: alone }), within)
  }
}

interface Turn {
  channelId: string
  provider: Provider
  apply: (tx: Tx, work: () => Promise<void>) => Promise<boolean>
}

// One worker at a time per channel keeps each customer's messages in order; a crash frees the turn at once.
async function step(tx: Tx, turn: Turn): Promise<boolean> {
  const { channelId } = turn
  const key = `inbox ${channelId}`
  const [lock] = await tx.$queryRaw<{ ours: boolean }[]>`select pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) as "ours"`
  if (!lock?.ours) return false
  const entries = await claimEntries(tx, channelId, ENTRIES_AT_ONCE)
  if (entries.length === 0) return false
  await noteWebhook(tx, channelId)
  const parts = share(entries.map((entry) => ({ entry, events: eventsOf(turn.provider, entry.body) })))
  const reported = parts.flatMap(({ events }) => events.flatMap(reportedId))
  await holdReports(tx, channelId, reported)
  for (const part of parts) await apply(tx, turn, part)
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

async function apply(tx: Tx, turn: Turn, { entry, events, finished }: Part): Promise<void> {
  const arrival = { channelId: turn.channelId, receivedAt: entry.receivedAt }
  const dead: DeadElement[] = []
  for (const event of events) {
    if (event.kind === 'ignored') continue
    if (event.kind === 'unreadable') dead.push({ path: event.path, reason: event.reason })
    else if (!(await turn.apply(tx, () => applyOne(tx, arrival, event)))) dead.push({ path: event.path, reason: 'it could not be stored' })
  }
  await noteApplied(tx, entry.id, { applied: events.length, finished, dead })
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

async function plainly(_tx: Tx, work: () => Promise<void>): Promise<boolean> {
  await work()
  return true
}

/** Runs `work` in a savepoint, so that what it cannot store harms no neighbour; false when it could not. Throws when the transaction itself is lost. */
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

/** Crossed transactions, timeouts and a database that stops say nothing about the element: the whole step is tried again. */
function isPassing(error: unknown): boolean {
  return /^(08|25P|40|53|55P|57)/.test(sqlState(error) ?? '')
}
