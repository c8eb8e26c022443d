import { chmod, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { startProvider, type TestProvider } from '../provider'
import { measureBoard, type Opened } from './board'
import { type Desk, signIn } from './desk'
import { type Drained, measureDrain } from './drain'
import { type Latencies, measureLatency } from './latency'
import { measureMatching } from './matching'
import { startProduct } from './product'
import { besideLines, drainLines, heading, latencyLines, throughputLines } from './report'
import { asCsv } from './shop'
import { openStream } from './stream'
import { table } from './table'
import { measureThroughput } from './throughput'
import { buildBareNext } from './yardsticks'

const LATENCY_ENDS_MS = 60_000
const DRAIN_ENDS_MS = 60_000

/** Measures the product beside its yardsticks, on this machine and nowhere else, and answers the table. Bounded in count and time; leaves nothing. */
export async function bench(): Promise<string> {
  const head = heading()
  console.log(`${head}\n`)
  const home = await mkdtemp(path.join(await realpath(os.tmpdir()), 'stockreply-bench-'))
  // The database may run as another user, who passes through here.
  await chmod(home, 0o711)
  const provider = await startProvider()
  try {
    return `${head}\n\n${await measure(home, provider)}`
  } finally {
    await provider.close()
    await rm(home, { recursive: true, force: true })
  }
}

async function measure(home: string, provider: TestProvider): Promise<string> {
  const bare = path.join(home, 'bare')
  const data = path.join(home, 'data')
  await mkdir(bare)
  say('The bare Next route is built')
  await buildBareNext(bare)
  say('Matching, in this process')
  const matching = measureMatching()
  say('The product starts, and starts again')
  await (await startProduct(data, provider.url)).stop()
  const product = await startProduct(data, provider.url)
  // Who breaks this off does not always reach the product as well.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void product.stop().finally(() => rm(home, { recursive: true, force: true }).finally(() => process.exit(1))))
  try {
    const desk = await signIn(product.url)
    const { latencies, drained, opened } = await measureDesk(desk, provider)
    say('As many webhooks as go in')
    const loads = await measureThroughput(product, bare)
    return table([
      throughputLines(loads),
      latencyLines(latencies),
      drainLines(drained),
      besideLines({ matching, opened, startedInMs: product.startedInMs }),
    ])
  } finally {
    await product.stop()
  }
}

async function measureDesk(desk: Desk, provider: TestProvider): Promise<{ latencies: Latencies; drained: Drained; opened: Opened }> {
  await desk.stock(asCsv())
  const stream = await openStream(desk.url, desk.cookie)
  try {
    say('Customers ask, get their answer and receive it')
    const latencies = await measureLatency({ desk, stream, provider }, performance.now() + LATENCY_ENDS_MS)
    say('Two thousand messages at once')
    const drained = await measureDrain(desk, performance.now() + DRAIN_ENDS_MS)
    return { latencies, drained, opened: await measureBoard(desk) }
  } finally {
    stream.close()
  }
}

function say(what: string): void {
  console.log(`${what} …`)
}
