import { setTimeout } from 'node:timers/promises'

const EVERY_MS = 10

/** Asks the same thing again and again, and tells how long each answer took, in milliseconds. */
export function probing(address: string): { stop(): Promise<number[]> } {
  const waits: number[] = []
  let isStopped = false
  const asking = (async () => {
    while (!isStopped) {
      const began = performance.now()
      await (await fetch(address)).arrayBuffer()
      waits.push(performance.now() - began)
      await setTimeout(EVERY_MS)
    }
  })()
  return {
    async stop() {
      isStopped = true
      await asking
      return waits
    },
  }
}
