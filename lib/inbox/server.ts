import 'server-only'
import { noteWebhook, providerOf } from '@/lib/channels/server'
import { sqlState, type Tx, transaction } from '@/lib/db'
import { holdReports, recordEcho, recordReport } from '@/lib/delivery/server'
import { channelsWaiting, claimEntries, countAttempt, type DeadElement, type Entry, noteApplied } from '@/lib/journal/entries'
import { wake } from '@/lib/live/server'
import { log } from '@/lib/log'
import { recordInbound } from '@/lib/messages/server'
import type { Provider, ProviderEvent } from '@/lib/messaging/model'

const ENTRIES_AT_ONCE = 50
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
    return await transaction((tx) => step(tx, channelId, provider), 30_000)
  } catch (error) {
    log().error({ err: error, channelId }, 'inbox: step rolled back')
    await countAttempt(channelId)
    throw error
  }
}

// One worker at a time per channel keeps each customer's messages in order; a crash frees the turn at once.
async function step(tx: Tx, channelId: string, provider: Provider): Promise<boolean> {
  const key = `inbox ${channelId}`
  const [turn] = await tx.$queryRaw<{ ours: boolean }[]>`select pg_try_advisory_xact_lock(hashtextextended(${key}, 0)) as "ours"`
  if (!turn?.ours) return false
  const entries = await claimEntries(tx, channelId, ENTRIES_AT_ONCE)
  if (entries.length > 0) await noteWebhook(tx, channelId)
  const parts = share(entries.map((entry) => ({ entry, events: eventsOf(provider, entry.body) })))
  const reported = parts.flatMap(({ events }) => events.flatMap(reportedId))
  await holdReports(tx, channelId, reported)
  for (const part of parts) await apply(tx, channelId, part)
  await wake(tx, 'draft')
  return parts.length < entries.length || entries.length === ENTRIES_AT_ONCE || parts.some((part) => !part.finished)
}

/** Applies what the provider's history shows, as if a webhook had brought it. Resolves to how many customer messages were new. */
export function applyFound(channelId: string, events: ProviderEvent[]): Promise<number> {
  return transaction(async (tx) => {
    await holdReports(tx, channelId, events.flatMap(reportedId))
    const before = await tx.message.count({ where: { channelId, direction: 'in' } })
    const arrival = { channelId, receivedAt: new Date() }
    for (const event of events) if (isApplicable(event)) await alone(tx, () => applyOne(tx, arrival, event))
    await wake(tx, 'draft')
    return (await tx.message.count({ where: { channelId, direction: 'in' } })) - before
  }, 30_000)
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
  const arrival = { channelId, receivedAt: entry.receivedAt }
  const dead: DeadElement[] = []
  for (const event of events) {
    if (event.kind === 'ignored') continue
    if (event.kind === 'unreadable') dead.push({ path: event.path, reason: event.reason })
    else if (!(await alone(tx, () => applyOne(tx, arrival, event)))) dead.push({ path: event.path, reason: 'it could not be stored' })
  }
  await noteApplied(tx, entry.id, { applied: events.length, finished, dead })
}

type Applicable = Exclude<ProviderEvent, { kind: 'ignored' | 'unreadable' }>

function isApplicable(event: ProviderEvent): event is Applicable {
  return event.kind !== 'ignored' && event.kind !== 'unreadable'
}

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
