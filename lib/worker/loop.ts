import 'server-only'
import { log } from '@/lib/log'

export interface Loop {
  /** There may be something to do: look now. Cheap, and safe to call at any time. */
  poke(): void
  /** Takes no new step; resolves when the running one has ended. */
  stop(): Promise<void>
}

interface Work {
  name: string
  /** How often to look although nobody called: a notification is only a hint, and may be lost. */
  everyMs: number
  /** Does one step; true when there may be more to do at once. */
  step: () => Promise<boolean>
}

const AFTER_ERROR_MS = [200, 500, 1000, 2000, 5000]

/** Repeats `step` while there is work, then sleeps until poked or until `everyMs` have passed. A step that throws is tried again, later and later. */
export function startLoop({ name, everyMs, step }: Work): Loop {
  let stopped = false
  let poked = false
  let errors = 0
  let wakeUp: () => void = () => {}

  const sleep = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const run = async () => {
    while (!stopped) {
      // Before the step, so that a poke during it is not lost.
      poked = false
      try {
        const more = await step()
        errors = 0
        if (!more && !poked && !stopped) await sleep(everyMs)
      } catch (error) {
        log().error({ err: error, loop: name }, 'worker: step failed')
        await sleep(AFTER_ERROR_MS[Math.min(errors++, AFTER_ERROR_MS.length - 1)] ?? everyMs)
      }
    }
  }

  const running = run()
  return {
    poke() {
      poked = true
      if (errors === 0) wakeUp()
    },
    stop() {
      stopped = true
      wakeUp()
      return running
    },
  }
}
