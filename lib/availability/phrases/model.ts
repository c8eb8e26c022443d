import { normalise } from '@/lib/availability/spelling/model'
import type { Token } from '@/lib/availability/tokens/model'

/** A compiled list of phrases, see `Language`. */
export type Phrases = RegExp

const NUMBER = '\\d+(?:[.,:h]\\d+)*'

/** Compiles phrases, one per line. Throws when one cannot be read, which a test catches. */
export function compile(lines: string): Phrases {
  const sources = normalise(lines)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(sourceOf)
  return new RegExp(`(?<=^| )(?:${sources.join('|')})(?= |$)`, 'u')
}

function sourceOf(line: string): string {
  return line
    .replace(/ _ /g, '(?: \\S+){0,4} ')
    .replace(/#/g, NUMBER)
    .replace(/(\p{L})\*/gu, '$1\\S*')
    .replace(/\.(?!\p{L})/gu, '\\.')
}

/** The text as phrases are looked for in it: words by single spaces, and ` . ` where a sentence ends. */
export function phraseText(tokens: readonly Token[]): string {
  return tokens.map((token, at) => (at > 0 && tokens[at - 1]?.sentence !== token.sentence ? `. ${token.text}` : token.text)).join(' ')
}

/** The words of the first phrase found; null when there is none. */
export function findPhrase(phrases: Phrases, text: string): string | null {
  return phrases.exec(text)?.[0] ?? null
}

/** Every plain word that the phrases are made of. */
export function wordsIn(lines: string): string[] {
  return normalise(lines).match(/(?<![\p{L}\p{M}*[\]])[\p{L}\p{M}]{2,}(?![\p{L}\p{M}*[?])/gu) ?? []
}
