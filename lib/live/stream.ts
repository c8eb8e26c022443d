import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { listen } from './listen'
import { change } from './model'
import { LIVE_CHANNEL } from './server'

const BEAT_MS = 12_000
/** Who asks is looked at again this often: a person who was disabled or signed out hears nothing more. */
const STILL_ALLOWED_MS = 30_000
/** Ids are given before their transactions commit, so a resume repeats this much before its own. */
const OVERLAP = '30 seconds'
const MOST_REPLAYED = 5000
/** A reader that far behind is cut off; it comes back and resumes. */
const MOST_BUFFERED = 1_000_000

const notified = change.extend({ eventId: z.string() })

type Subscriber = (frame: string) => void

interface Hub {
  subscribers: Set<Subscriber>
}

// One LISTEN connection per process, however many bundles hold this module.
const shared = globalThis as typeof globalThis & { stockreplyLive?: Hub }

function hub(): Hub {
  if (shared.stockreplyLive) return shared.stockreplyLive
  const opened: Hub = { subscribers: new Set() }
  shared.stockreplyLive = opened
  let first = true
  listen({
    channel: LIVE_CHANNEL,
    heard: (payload) => tell(opened, frameOf(payload)),
    reconnected: () => {
      if (!first) tell(opened, RESET)
      first = false
    },
  })
  return opened
}

/** How many screens listen to this process. */
export function openStreams(): number {
  return shared.stockreplyLive?.subscribers.size ?? 0
}

const RESET = 'event: reset\ndata: {}\n\n'

function tell(to: Hub, frame: string | null): void {
  if (frame) for (const subscriber of to.subscribers) subscriber(frame)
}

function frameOf(payload: string): string | null {
  const read = notified.safeParse(JSON.parse(payload))
  if (!read.success) return null
  const { eventId, ...hint } = read.data
  return frame(eventId, hint)
}

function frame(id: string, hint: unknown): string {
  return `id: ${id}\nevent: change\ndata: ${JSON.stringify(hint)}\n\n`
}

interface Stream {
  /** The last event the browser has, when it comes back. */
  lastEventId: string | null
  /** Whether the person may still listen. */
  allowed: () => Promise<boolean>
  signal: AbortSignal
}

/** The event stream of one browser: what it missed, then every change as it is committed, and a heartbeat. */
export function liveStream({ lastEventId, allowed, signal }: Stream): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let end: () => void = () => {}
  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        const send = (text: string) => {
          if ((controller.desiredSize ?? 0) < -MOST_BUFFERED) return end()
          controller.enqueue(encoder.encode(text))
        }
        const beat = setInterval(() => send(': beat\n\nevent: beat\ndata: {}\n\n'), BEAT_MS)
        const check = setInterval(
          () =>
            void allowed().then(
              (still) => still || end(),
              () => {},
            ),
          STILL_ALLOWED_MS,
        )
        end = () => {
          clearInterval(beat)
          clearInterval(check)
          hub().subscribers.delete(send)
          signal.removeEventListener('abort', end)
          end = () => {}
          closeQuietly(controller)
        }
        signal.addEventListener('abort', end)
        hub().subscribers.add(send)
        send('retry: 2000\n\n')
        if (lastEventId !== null)
          await replay(lastEventId).then(
            (frames) => frames.forEach(send),
            () => end(),
          )
      },
      cancel: () => end(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 65_536 }),
  )
}

function closeQuietly(controller: ReadableStreamDefaultController): void {
  try {
    controller.close()
  } catch {
    // The browser closed it first.
  }
}

/** What happened since `lastEventId`, and a little before; a reset when that is too long ago to tell. Repeating hints is harmless. */
async function replay(lastEventId: string): Promise<string[]> {
  if (!/^\d{1,18}$/.test(lastEventId)) return [RESET]
  const from = BigInt(lastEventId)
  const known = await db().liveEvent.findUnique({ where: { id: from } })
  if (!known) return [RESET]
  const missed = await db().$queryRaw<{ id: bigint; topic: string; thingId: string; sessionId: string | null; version: number }[]>`
    select "id", "topic", "thingId", "sessionId", "version" from "LiveEvent"
    where "id" > ${from} or "at" > ${known.at}::timestamptz - ${OVERLAP}::interval order by "id" limit ${MOST_REPLAYED + 1}`
  if (missed.length > MOST_REPLAYED) return [RESET]
  return missed.map(({ id, thingId, ...rest }) => frame(String(id), { ...rest, id: thingId }))
}
