import { setImmediate } from 'node:timers/promises'
import type { Steps } from '@/lib/catalog/csv/model'

/** Milliseconds in a row that others wait at most. */
const TURN_MS = 10

/** Drives long work to its end, and lets everything else that waits have its turn in between. */
export async function unhurried<T>(steps: Steps<T>): Promise<T> {
  for (let since = performance.now(); ; ) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - since < TURN_MS) continue
    await setImmediate()
    since = performance.now()
  }
}
