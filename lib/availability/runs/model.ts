import { compact } from '@/lib/availability/terms/model'
import type { Token } from '@/lib/availability/tokens/model'

export interface Run {
  from: number
  to: number
  /** Letters and digits alone. */
  code: string
}

/** What up to five neighbouring pieces of writing give when written as one, for part numbers spelt with spaces. */
export function runs(tokens: readonly Token[]): Run[] {
  const found: Run[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (from > 0 && tokens[from - 1]?.chunk === tokens[from]?.chunk) continue
    let text = ''
    for (let to = from; to < Math.min(tokens.length, from + 8) && tokens[to]?.sentence === tokens[from]?.sentence; to++) {
      text += tokens[to]?.written ?? ''
      const code = tokens[to + 1]?.chunk === tokens[to]?.chunk ? '' : compact(text)
      if (code.length >= 2) found.push({ from, to, code })
    }
  }
  return found
}
