import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { openStreams } from '@/lib/live/stream'
import { type Figures, readFigures } from './read'

/** Whoever asks more often than this is answered alike: what counts all that was ever sent is not for nothing. */
const FRESH_MS = 5000

// Next bundles every route on its own: one set of figures per process lives here.
const shared = globalThis as typeof globalThis & { stockreplyMetrics?: Metrics }

type Metrics = ReturnType<typeof createMetrics>

function metrics(): Metrics {
  shared.stockreplyMetrics ??= createMetrics()
  return shared.stockreplyMetrics
}

/** Throws not_found when there are no metrics here, `unauthenticated` without the right bearer token. */
export function mayRead(headers: Headers): void {
  const { METRICS_TOKEN } = env()
  if (!METRICS_TOKEN) throw new AppError('not_found', 'There are no metrics here: METRICS_TOKEN is not set')
  const given = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? ''
  if (!timingSafeEqual(hashOf(given), hashOf(METRICS_TOKEN))) throw new AppError('unauthenticated', 'The token is not right')
}

/** The figures of the installation, from the database, and those of this process, as Prometheus reads them. */
export async function metricsText(): Promise<string> {
  const { registry, set, figures } = metrics()
  set(await figures())
  return registry.metrics()
}

function createMetrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'stockreply_' })
  const registers = [registry]
  const gauge = (name: string, help: string) => new Gauge({ name: `stockreply_${name}`, help, registers })
  const gauges = (name: string, help: string, label: string) =>
    new Gauge({ name: `stockreply_${name}`, help, labelNames: [label], registers })

  const backlog = gauge('backlog_seconds', 'Age of the oldest webhook that is not worked off')
  const deadLetters = gauge('dead_letters', 'Webhooks, and parts of them, that could not be worked out')
  const streams = gauge('live_streams', 'Screens that listen to this process')
  const failures = gauges('failures_open', 'Failures that stand open, by cause', 'cause')
  const outbox = gauges('outbox_messages', 'Messages that have not gone yet, by state', 'state')
  const announcements = gauges('announcements', 'What other systems were told in the last 30 days, by state', 'state')
  const received = new Counter({ name: 'stockreply_webhooks_received_total', help: 'Webhooks that were stored', registers })
  const sends = new Counter({ name: 'stockreply_sends_total', help: 'Calls to send, by outcome', labelNames: ['outcome'], registers })

  function set(read: Figures): void {
    backlog.set(read.backlogSeconds)
    deadLetters.set(read.deadLetters)
    streams.set(openStreams())
    for (const one of [failures, outbox, announcements, received, sends]) one.reset()
    for (const [cause, count] of Object.entries(read.failures)) failures.set({ cause }, count)
    for (const [state, count] of Object.entries(read.outbox)) outbox.set({ state }, count)
    for (const [state, count] of Object.entries(read.announcements)) announcements.set({ state }, count)
    for (const [outcome, count] of Object.entries(read.sends)) sends.inc({ outcome }, count)
    received.inc(read.received)
  }
  return { registry, set, figures: remembering(readFigures) }
}

function remembering<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let known: { value: Promise<Value>; until: number } | undefined
  return () => {
    if (!known || known.until < Date.now()) known = { value: read(), until: Date.now() + FRESH_MS }
    known.value.catch(() => {
      known = undefined
    })
    return known.value
  }
}

function hashOf(token: string): Uint8Array {
  return createHash('sha256').update(token).digest()
}
