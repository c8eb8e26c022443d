import 'server-only'
import { log } from '@/lib/log'
import { type Lease, lease, renewLeases } from '@/lib/outbox/lease'
import { send } from '@/lib/outbox/send'
import { type Loop, startLoop } from './loop'

const MOST_AT_ONCE = 32
const POLL_MS = 500
const RENEW_MS = 5000
/** After a stop signal a send may take this long; then it is cut, and what became of it is unknown. */
const GRACE_MS = 8000

/** Sends what is due, many at once, each once. `stop` waits for the sends that are under way. */
export function startSender(): Loop {
  const running = new Map<Lease, Promise<void>>()
  const cut = new AbortController()

  const loop = startLoop({
    name: 'outbox',
    everyMs: POLL_MS,
    step: async () => {
      const room = MOST_AT_ONCE - running.size
      if (room <= 0) return false
      const leases = await lease(room)
      for (const leased of leases) running.set(leased, sendOne(leased))
      return leases.length === room
    },
  })

  const sendOne = async (leased: Lease) => {
    try {
      await send(leased, cut.signal)
    } catch (error) {
      // The outcome could not be recorded. The lease runs out, and the message is then known to be in doubt.
      log().error({ err: error, messageId: leased.messageId }, 'outbox: an outcome was not recorded')
    } finally {
      running.delete(leased)
      loop.poke()
    }
  }

  const renewing = setInterval(() => {
    renewLeases([...running.keys()]).catch((error: unknown) => log().warn({ err: error }, 'outbox: leases were not renewed'))
  }, RENEW_MS)

  return {
    poke: loop.poke,
    async stop() {
      await loop.stop()
      const timer = setTimeout(() => cut.abort(), GRACE_MS)
      await Promise.allSettled(running.values())
      clearTimeout(timer)
      clearInterval(renewing)
    },
  }
}
