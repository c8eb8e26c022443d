import 'server-only'
import { Client } from 'pg'
import { env } from '@/lib/env'
import { log } from '@/lib/log'

interface Listening {
  stop(): Promise<void>
}

interface Listener {
  channel: string
  heard: (payload: string) => void
  /** Connected anew: whatever was said meanwhile is lost. */
  reconnected: () => void
}

const AGAIN_MS = [100, 250, 500, 1000, 2000]

/** Listens on one PostgreSQL channel over a connection of its own, and comes back by itself when that breaks. */
export function listen({ channel, heard, reconnected }: Listener): Listening {
  let stopped = false
  let client: Client | undefined
  let failures = 0
  let timer: NodeJS.Timeout | undefined

  const connect = async () => {
    if (stopped) return
    const next = new Client({ connectionString: env().DATABASE_URL, keepAlive: true, connectionTimeoutMillis: 3000 })
    client = next
    let lost = false
    const again = () => {
      if (lost || stopped) return
      lost = true
      next.end().catch(() => {})
      timer = setTimeout(() => void connect(), AGAIN_MS[Math.min(failures++, AGAIN_MS.length - 1)])
    }
    next.on('error', again)
    next.on('end', again)
    next.on('notification', ({ payload }) => heard(payload ?? ''))
    try {
      await next.connect()
      await next.query(`listen "${channel}"`)
      failures = 0
      reconnected()
    } catch (error) {
      log().warn({ err: error, channel }, 'not listening, trying again')
      again()
    }
  }

  void connect()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await client?.end().catch(() => {})
    },
  }
}
