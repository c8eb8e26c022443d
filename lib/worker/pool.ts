import 'server-only'
import { log } from '@/lib/log'
import { type Loop, startLoop } from './loop'

const POLL_MS = 500
/** After a stop signal a call may take this long; then it is cut. */
const GRACE_MS = 8000

interface Pool<Lease> {
  name: string
  mostAtOnce: number
  lease: (most: number) => Promise<Lease[]>
  /** Makes the call of one lease and records what came of it. */
  work: (leased: Lease, signal: AbortSignal) => Promise<void>
}

interface RunningPool<Lease> extends Loop {
  /** What is under way. */
  held(): Lease[]
}

/** Works off what is due, many at once. `stop` waits for what is under way. */
export function startPool<Lease>({ name, mostAtOnce, lease, work }: Pool<Lease>): RunningPool<Lease> {
  const running = new Map<Lease, Promise<void>>()
  const cut = new AbortController()

  const loop = startLoop({
    name,
    everyMs: POLL_MS,
    step: async () => {
      const room = mostAtOnce - running.size
      if (room <= 0) return false
      const leases = await lease(room)
      for (const leased of leases) running.set(leased, workOne(leased))
      return leases.length === room
    },
  })

  const workOne = async (leased: Lease) => {
    try {
      await work(leased, cut.signal)
    } catch (error) {
      // What came of it could not be recorded: the lease runs out, and what that means is for its owner.
      log().error({ err: error, pool: name }, 'worker: an outcome was not recorded')
    } finally {
      running.delete(leased)
      loop.poke()
    }
  }

  return {
    poke: loop.poke,
    held: () => [...running.keys()],
    async stop() {
      await loop.stop()
      const timer = setTimeout(() => cut.abort(), GRACE_MS)
      await Promise.allSettled(running.values())
      clearTimeout(timer)
    },
  }
}
