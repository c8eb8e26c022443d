import type { TimelineEntry } from '@/lib/sessions/model'

export interface Step {
  kind: string
  words: string
  /** More than one, where the same happened several times in a row. */
  at: string[]
}

// How it came to be written is told with the message; that it was handed over, by what came of it.
const aside = new Set(['drafted', 'checked'])

/** What happened to a message once it was sent, step by step; what happened again and again stands there once. */
export function stepsOf(entries: readonly TimelineEntry[]): Step[] {
  const told = entries.filter(({ kind }, at) => !aside.has(kind) && !(kind === 'attempt' && at < entries.length - 1))
  const steps: Step[] = []
  for (const { kind, detail, at } of told) {
    const last = steps.at(-1)
    if (last?.kind === kind && last.words === detail) last.at.push(at)
    else steps.push({ kind, words: detail, at: [at] })
  }
  return steps
}
