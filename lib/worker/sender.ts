import 'server-only'
import { log } from '@/lib/log'
import { lease, renewLeases } from '@/lib/outbox/lease'
import { send } from '@/lib/outbox/send'
import type { Loop } from './loop'
import { startPool } from './pool'

const MOST_AT_ONCE = 32
const RENEW_MS = 5000

/** Sends what is due, many at once, each once. A send that is cut, or whose outcome is not recorded, is known to be in doubt. */
export function startSender(): Loop {
  const pool = startPool({ name: 'outbox', mostAtOnce: MOST_AT_ONCE, lease, work: send })
  const renewing = setInterval(() => {
    renewLeases(pool.held()).catch((error: unknown) => log().warn({ err: error }, 'outbox: leases were not renewed'))
  }, RENEW_MS)
  return {
    poke: pool.poke,
    async stop() {
      await pool.stop()
      clearInterval(renewing)
    },
  }
}
