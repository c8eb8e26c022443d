import { tell } from './start-error.mjs'

interface Running {
  /** Finishes what is under way, within a bounded time. */
  stop(): Promise<void>
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs one of the product's processes until a signal comes or whoever started it is gone; then it finishes its work and ends. */
export async function runPart(name: string, start: () => Promise<Running>): Promise<void> {
  process.title = `stockreply ${name}`
  let running: Promise<Running> | undefined
  let isEnding = false

  async function end() {
    if (isEnding) return
    isEnding = true
    const code = await running
      ?.then((part) => part.stop())
      .then(
        () => 0,
        (error: unknown) => {
          tell(error)
          return 1
        },
      )
    process.exit(code)
  }

  for (const signal of signals) process.on(signal, () => void end())
  process.on('disconnect', () => void end())
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  try {
    running = start()
    await running
    if (process.connected) process.send?.({ ready: true })
  } catch (error) {
    if (!isEnding) tell(error)
    process.exit(1)
  }
}
