import http from 'node:http'
import https from 'node:https'
import { setTimeout as pause } from 'node:timers/promises'
import type { Subscriber } from './state'
import { reachedAt } from './subscribers'
import { webhookBody } from './wire'
import type { World } from './world'

const BATCH = 10
const ANSWER_WITHIN_MS = 10_000
const FIRST_RETRY_MS = 250
const LAST_RETRY_MS = 2000

export interface Pusher {
  /** There may be something to push. */
  wake(): void
  stop(): void
}

/**
 * Tells each subscriber what it has not been told, in order and one call at a time, until it answers 2xx. A subscriber that is not up yet
 * misses nothing. A call whose answer got lost is repeated, so that a notice may come twice.
 */
export function startPushing(world: World): Pusher {
  const busy = new Set<Subscriber>()
  const stopping = new AbortController()

  async function drain(subscriber: Subscriber) {
    let failures = 0
    while (subscriber.notices.length > 0 && world.state.subscribers.includes(subscriber) && !stopping.signal.aborted) {
      const batch = subscriber.notices.slice(0, BATCH)
      if (await post(reachedAt(world, subscriber), webhookBody(world, batch), stopping.signal)) {
        failures = 0
        subscriber.notices.splice(0, batch.length)
        world.changed()
      } else {
        await pause(Math.min(FIRST_RETRY_MS * 2 ** failures++, LAST_RETRY_MS), null, { signal: stopping.signal }).catch(() => null)
      }
    }
  }

  function wake() {
    if (stopping.signal.aborted) return
    for (const subscriber of world.state.subscribers) {
      if (busy.has(subscriber) || subscriber.notices.length === 0) continue
      busy.add(subscriber)
      void drain(subscriber).finally(() => {
        busy.delete(subscriber)
        wake()
      })
    }
  }

  return { wake, stop: () => stopping.abort() }
}

/** Whether the answer was 2xx. Never throws. */
function post(url: string, body: unknown, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const { request } = url.startsWith('https:') ? https : http
    const headers = { 'content-type': 'application/json' }
    const call = request(url, { method: 'POST', headers, agent: false, signal, timeout: ANSWER_WITHIN_MS }, (response) => {
      const { statusCode = 0 } = response
      response.resume()
      resolve(statusCode >= 200 && statusCode < 300)
    })
    call.on('timeout', () => call.destroy())
    call.on('error', () => resolve(false))
    call.end(JSON.stringify(body))
  })
}
