import os from 'node:os'
import type { Opened } from './board'
import type { Drained } from './drain'
import type { Latencies } from './latency'
import { products } from './shop'
import { type Line, spread } from './table'
import type { Throughput } from './throughput'

/** Where and beside what this was measured. */
export function heading(): string {
  const cores = os.cpus().length
  const load = os.loadavg()
  const busy =
    (load[0] ?? 0) > cores / 4 ? 'Others were at work on this machine: believe the ratios, not the figures.' : 'The machine was quiet.'
  const words = load.map((one) => one.toFixed(1)).join(' ')
  return `${cores} cores (${os.cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, load average at the start ${words}\n${busy} The load comes from the same cores.`
}

const names: Record<Throughput['what'], string> = {
  node: 'node:http that parses JSON',
  next: 'Next route that parses JSON',
  product: 'Stockreply, kept on disk',
  working: 'Stockreply, and worked off meanwhile',
}

export function throughputLines(all: Throughput[]): Line[] {
  const bareAt = (connections: number) => all.find((one) => one.what === 'next' && one.connections === connections)?.loaded
  const lines = all.map(({ what, connections, loaded }): Line => {
    const [own = null, database = null] = loaded.cpu
    const ratio = loaded.perSecond / (bareAt(connections)?.perSecond ?? Number.NaN)
    const refused = loaded.refused > 0 ? ` (${loaded.refused} refused)` : ''
    return [`${names[what]}, ${connections} connections${refused}`, loaded.perSecond, ratio, loaded.p50, loaded.p99, own, database]
  })
  return [['Webhooks in', 'per second', 'of bare Next', 'median ms', 'p99 ms', 'CPU µs each', '+ PostgreSQL'], ...lines]
}

export function latencyLines({ answered, hinted, drafted, replied, called, delivered, nothing }: Latencies): Line[] {
  return [
    [`One at a time, ${products.length.toLocaleString('en')} products`, 'samples', 'median ms', 'p99 ms'],
    ['An answer with nothing in it (health)', ...spread(nothing)],
    ['Webhook → answered', ...spread(answered)],
    ['Webhook → hint on the event stream', ...spread(hinted)],
    ['Webhook → row with its suggestion on the screen', ...spread(drafted)],
    ['Click → answered', ...spread(replied)],
    ['Click → provider called', ...spread(called)],
    ['Delivery pushed → hint on the event stream', ...spread(delivered)],
  ]
}

export function drainLines({ messages, posted, visible, empty, drafted }: Drained): Line[] {
  const after = (seconds: number | null): [number | null, number | null] => [seconds, seconds && messages / seconds]
  return [
    [`${messages.toLocaleString('en')} messages at once, 20 in a body`, 'seconds', 'per second'],
    ['Kept on disk', ...after(posted)],
    ['The newest is in its thread', ...after(visible)],
    ['None waits any more', ...after(empty)],
    ['The newest has its suggestion', drafted],
  ]
}

interface Beside {
  matching: { indexMs: number; samples: number[]; right: number }
  opened: Opened
  startedInMs: number
}

export function besideLines({ matching, opened, startedInMs }: Beside): Line[] {
  const count = products.length.toLocaleString('en')
  return [
    ['Beside that', 'samples', 'median ms', 'p99 ms'],
    [`Message understood, ${count} products (${matching.right} named the right one)`, ...spread(matching.samples)],
    [`${count} products taken up`, 1, matching.indexMs, null],
    [`A board of ${opened.leads.toLocaleString('en')} leads, nine requests at once`, ...spread(opened.samples)],
    ['npm start with nothing changed → a page', 1, startedInMs, null],
  ]
}
