import 'server-only'
import { noteWebhook, providerOf } from '@/lib/channels/server'
import { type Tx, transaction } from '@/lib/db'
import { holdReports } from '@/lib/delivery/server'
import { channelsWaiting, claimEntries, countAttempt, type Entry } from '@/lib/journal/entries'
import { wake } from '@/lib/live/server'
import { log } from '@/lib/log'
import type { Provider, ProviderEvent } from '@/lib/messaging/model'
import { alone, apply, isPassing, type Part, type Turn, together } from './apply'

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
    return await transaction((tx) => step(tx, { channelId, provider, ...together }), within)
  } catch (error) {
    if (isPassing(error)) throw error
    return transaction((tx) => step(tx, { channelId, provider, ...alone }), within)
  }
}

interface Step extends Turn {
  provider: Provider
}

// One worker at a time per channel keeps each customer's messages in order; a crash frees the turn at once.
async function step(tx: Tx, turn: Step): Promise<boolean> {
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
  await apply(tx, turn, parts)
  await wake(tx, 'draft')
  return parts.length < entries.length || entries.length === ENTRIES_AT_ONCE || parts.some((part) => !part.finished)
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
