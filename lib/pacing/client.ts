/** What belongs together comes within moments: it is gathered this long. */
const GATHER_MS = 40
/** At most one round in this time, however much happens; far fewer where nobody looks. */
const ROUND_MS = 400
const HIDDEN_ROUND_MS = 5_000
/** A round that takes longer no longer holds up the next one. */
const PATIENCE_MS = 5_000

interface Work<T> {
  /** Two things with the same key are one. */
  keyOf: (thing: T) => string
  some: (things: T[]) => unknown
  /** Instead of `some`, when it is not known what there is. */
  everything: () => unknown
}

export interface Rounds<T> {
  add: (thing: T) => void
  everything: () => void
  stop: () => void
}

/** Gathers things to do, the newest per key, and works them off in rounds that neither overlap nor follow too closely. */
export function createRounds<T>({ keyOf, some, everything }: Work<T>): Rounds<T> {
  const waiting = new Map<string, T>()
  let all = false
  let running = false
  let lastRound = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function plan() {
    clearTimeout(timer)
    if (running || (waiting.size === 0 && !all)) return
    const pause = document.hidden ? HIDDEN_ROUND_MS : ROUND_MS
    timer = setTimeout(round, all ? 0 : Math.max(GATHER_MS, lastRound + pause - Date.now()))
  }
  async function round() {
    const things = [...waiting.values()]
    const work = all ? everything : () => some(things)
    waiting.clear()
    all = false
    running = true
    lastRound = Date.now()
    await Promise.race([settled(work), after(PATIENCE_MS)])
    running = false
    plan()
  }
  document.addEventListener('visibilitychange', plan)

  return {
    add(thing) {
      const isFirst = waiting.size === 0
      waiting.set(keyOf(thing), thing)
      if (isFirst) plan()
    },
    everything() {
      all = true
      plan()
    },
    stop() {
      document.removeEventListener('visibilitychange', plan)
      clearTimeout(timer)
      running = true
    },
  }
}

async function settled(work: () => unknown): Promise<void> {
  try {
    await work()
  } catch {
    // Whoever asked shows what went wrong; the rounds go on.
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
