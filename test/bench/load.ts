import autocannon from 'autocannon'
import { cpuUsed } from './cpu'

export interface Loaded {
  perSecond: number
  p50: number
  p99: number
  /** µs of processor time for each request, by who used it. */
  cpu: (number | null)[]
  refused: number
}

interface Load {
  url: string
  /** In which `[<id>]` stands for something new each time. */
  body: string
  connections: number
  seconds: number
  /** Whose processor time is told, in this order. */
  pids: number[]
}

/** Posts as fast as it is answered. */
export async function load({ url, body, connections, seconds, pids }: Load): Promise<Loaded> {
  const options = { url, body, connections, method: 'POST' as const, headers: { 'content-type': 'application/json' }, idReplacement: true }
  await autocannon({ ...options, duration: 1 })
  const before = pids.map((pid) => cpuUsed([pid]))
  const result = await autocannon({ ...options, duration: seconds })
  const answered = result['2xx']
  const cpu = pids.map((pid, at) => {
    const [then, now] = [before[at] ?? null, cpuUsed([pid])]
    return then === null || now === null ? null : (now - then) / answered
  })
  const refused = result.non2xx + result.errors
  return { perSecond: answered / result.duration, p50: result.latency.p50, p99: result.latency.p99, cpu, refused }
}
