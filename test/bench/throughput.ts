import { webhookOf } from './desk'
import { type Loaded, load } from './load'
import type { Product } from './product'
import { message, question } from './shop'
import { startBareNext, startBareNode, type Yardstick } from './yardsticks'

const SECONDS = 3
const CONNECTIONS = [16, 64]

/** What answered, at how many connections, and how. */
export interface Throughput {
  what: 'node' | 'next' | 'product' | 'working'
  connections: number
  loaded: Loaded
}

/** Webhooks as fast as they are answered: by bare servers, by the product, and by the product while its worker works them off. */
export async function measureThroughput(product: Product, bareFolder: string): Promise<Throughput[]> {
  const body = JSON.stringify({ messages: [message({ customer: 1, body: question(1), id: 'wamid.[<id>]' })] })
  const { web, worker, database } = product.pids
  const ours = { url: webhookOf(product.url).replace('localhost', '127.0.0.1'), body, seconds: SECONDS, pids: [web, database] }
  const bare = async (what: Throughput['what'], stick: Yardstick) => {
    try {
      return await each(what, { url: stick.url, body, seconds: SECONDS, pids: [stick.pid] })
    } finally {
      stick.stop()
    }
  }
  const sticks = [...(await bare('node', await startBareNode())), ...(await bare('next', await startBareNext(bareFolder)))]
  process.kill(worker, 'SIGSTOP')
  const received = await each('product', ours).finally(() => process.kill(worker, 'SIGCONT'))
  return [...sticks, ...received, ...(await each('working', ours))]
}

async function each(what: Throughput['what'], target: Omit<Parameters<typeof load>[0], 'connections'>): Promise<Throughput[]> {
  const found: Throughput[] = []
  for (const connections of CONNECTIONS) found.push({ what, connections, loaded: await load({ ...target, connections }) })
  return found
}
