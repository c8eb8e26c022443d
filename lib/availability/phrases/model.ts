import { normalise } from '@/lib/availability/spelling/model'
import type { Token } from '@/lib/availability/tokens/model'

const NUMBER = '\\d+(?:[.,:h]\\d+)*'

/** Compiles phrases, one per line, see `Language`. Throws when one cannot be read, which a test catches. */
export function compile(lines: string): RegExp {
  const sources = normalise(lines)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(sourceOf)
  return new RegExp(`(?<=^| )(?:${sources.join('|')})(?:(?= |$)|(?<= ))`, 'du')
}

/** Only the words that a gap stands for are captured. */
function sourceOf(line: string): string {
  return line
    .replace(/ \(([^()]*[^() ])\)\?(?= |$)/g, '( ($1))?')
    .replace(/\(/g, '(?:')
    .replace(/ _ /g, '((?: \\S+){0,7}) ')
    .replace(/(?<=\)[?*])_ /g, '((?:\\S+ ){0,7})')
    .replace(/#/g, NUMBER)
    .replace(/(\p{L})\*/gu, '$1\\S*')
}

/** The text as phrases are looked for in it: words by single spaces, and ` . ` where a sentence ends. */
export interface PhraseText {
  text: string
  /** Where each token begins in it. */
  starts: number[]
}

export function phraseText(tokens: readonly Token[]): PhraseText {
  let text = ''
  const starts = tokens.map((token, at) => {
    if (at > 0) text += tokens[at - 1]?.sentence === token.sentence ? ' ' : ' . '
    const start = text.length
    text += token.text
    return start
  })
  return { text, starts }
}

export interface Found {
  words: string
  /** The tokens that belong to the phrase itself, not to its gaps. */
  at: number[]
}

/** The first of the phrases that stands in the text; null when none does. */
export function findPhrase(phrases: RegExp, { text, starts }: PhraseText): Found | null {
  const found = phrases.exec(text)
  const [span, ...gaps] = found?.indices ?? []
  if (!found || !span) return null
  const [from, to] = span
  const at = starts.flatMap((start, token) => {
    const isInGap = gaps.some((gap) => gap && start >= gap[0] && start < gap[1])
    return start >= from && start < to && !isInGap ? [token] : []
  })
  return { words: found[0].trim(), at }
}

/** Every plain word that the phrases are made of. */
export function wordsIn(lines: string): string[] {
  return normalise(lines).match(/(?<![\p{L}\p{M}*[\]])[\p{L}\p{M}]{2,}(?![\p{L}\p{M}*[?])/gu) ?? []
}
