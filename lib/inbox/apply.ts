import 'server-only'
import { sqlState, type Tx } from '@/lib/db'
import { recordEcho, recordReport } from '@/lib/delivery/server'
import { type DeadElement, type Entry, noteApplied } from '@/lib/journal/entries'
import { log } from '@/lib/log'
import { recordInbound } from '@/lib/messages/server'
import type { ProviderEvent } from '@/lib/messaging/model'

/** Of one body, what is worked off now. */
export interface Part {
  entry: Entry
  events: ProviderEvent[]
  finished: boolean
}

export interface Manner {
  /** What is applied by one piece of work. */
  pieces: (elements: Element[]) => Element[][]
  /** False when it could not be stored. */
  apply: (tx: Tx, work: () => Promise<void>) => Promise<boolean>
}

export interface Turn extends Manner {
  channelId: string
}

type Applicable = Exclude<ProviderEvent, { kind: 'ignored' | 'unreadable' }>

interface Element {
  entry: Entry
  event: Applicable
}

/** Stores what these parts of webhook bodies tell, in their order, and notes how far each is worked off. */
export async function apply(tx: Tx, turn: Turn, parts: Part[]): Promise<void> {
  const dead = new Map(parts.map(({ entry, events }) => [entry, events.flatMap(unreadable)]))
  const elements = parts.flatMap(({ entry, events }) => events.flatMap((event) => (isApplicable(event) ? [{ entry, event }] : [])))
  for (const piece of turn.pieces(elements)) {
    if (await turn.apply(tx, () => applyPiece(tx, turn.channelId, piece))) continue
    for (const { entry, event } of piece) dead.get(entry)?.push({ path: event.path, reason: 'it could not be stored' })
  }
  for (const { entry, events, finished } of parts)
    await noteApplied(tx, entry.id, { applied: events.length, finished, dead: dead.get(entry) ?? [] })
}

function unreadable(event: ProviderEvent): DeadElement[] {
  return event.kind === 'unreadable' ? [{ path: event.path, reason: event.reason }] : []
}

function isApplicable(event: ProviderEvent): event is Applicable {
  return event.kind !== 'ignored' && event.kind !== 'unreadable'
}

/** Customers' messages that follow each other, or one element of another kind. */
async function applyPiece(tx: Tx, channelId: string, piece: Element[]): Promise<void> {
  const arrivals = piece.flatMap(({ entry, event }) => (event.kind === 'customer_message' ? [{ receivedAt: entry.receivedAt, event }] : []))
  if (arrivals.length > 0) await recordInbound(tx, channelId, arrivals)
  for (const { entry, event } of piece) {
    if (event.kind === 'own_message') await recordEcho(tx, channelId, event, entry.receivedAt)
    if (event.kind === 'status') await recordReport(tx, channelId, event, 'push')
  }
}

/** As a rule everything can be stored: then two hundred customers' messages cost as many statements as one. */
export const together: Manner = {
  pieces: (elements) =>
    elements.reduce<Element[][]>((pieces, element) => {
      const last = pieces.at(-1)
      if (last?.[0]?.event.kind === 'customer_message' && element.event.kind === 'customer_message') last.push(element)
      else pieces.push([element])
      return pieces
    }, []),
  apply: async (_tx, work) => {
    await work()
    return true
  },
}

/** For when something cannot: each element in a savepoint of its own. */
export const alone: Manner = { pieces: (elements) => elements.map((element) => [element]), apply: inSavepoint }

/** What `work` cannot store harms no neighbour; false when it could not. Throws when the transaction itself is lost. */
async function inSavepoint(tx: Tx, work: () => Promise<void>): Promise<boolean> {
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
export function isPassing(error: unknown): boolean {
  return /^(08|25P|40|53|55P|57)/.test(sqlState(error) ?? '')
}
