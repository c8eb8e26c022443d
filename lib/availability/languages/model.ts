import { hasAxis, isThing } from '@/lib/availability/concepts/model'
import { compile, type Found, findPhrase, type PhraseText, wordsIn } from '@/lib/availability/phrases/model'
import { bare, isSlip, normalise, scriptOf, shortened } from '@/lib/availability/spelling/model'
import { type Token, tokensOf } from '@/lib/availability/tokens/model'
import type { Cue, Language } from '@/lib/availability/words/language'
import { languages } from '@/lib/availability/words/languages'

interface Known {
  code: string
  isLatin: boolean
  common: Set<string>
  chat: Set<string>
  notBefore: Set<string>
  notAfter: Set<string>
  belonging: Set<string>
  belongsBefore: Set<string>
  joining: Set<string>
  cues: [Cue, RegExp][]
}

const setOf = (text: string) => new Set(normalise(text).split(/\s+/).filter(Boolean))

const known: Known[] = languages.map((language) => ({
  code: language.code,
  isLatin: !['ru', 'ar'].includes(language.code),
  common: setOf(language.common),
  chat: new Set([
    ...setOf(language.chat),
    ...Object.values(language.cues)
      .flatMap(wordsIn)

      .filter((word) => !hasAxis(word) && !isThing(word)),
  ]),
  notBefore: setOf(language.notBefore),
  notAfter: setOf(language.notAfter),
  belonging: setOf(language.belonging),
  belongsBefore: setOf(language.belongsBefore),
  joining: setOf(language.joining),
  cues: cuesOf(language),
}))

function cuesOf({ cues }: Language): [Cue, RegExp][] {
  return (Object.keys(cues) as Cue[]).map((cue) => [cue, compile(cues[cue])])
}

/** How many languages have the word: what all have tells none apart. */
const spread = new Map<string, number>()
for (const { common, chat } of known) for (const word of new Set([...common, ...chat])) spread.set(word, (spread.get(word) ?? 0) + 1)

/** The languages a text may be in, and what each of them knows. */
export interface Speech {
  /** Two-letter code; null when the words do not tell. */
  language: string | null
  /** Whether the word is one of grammar. */
  isCommon: (word: string) => boolean
  /** Whether the word belongs to chat and shopping and may yet be part of a name. */
  isChat: (word: string) => boolean
  is: (role: 'notBefore' | 'notAfter' | 'belonging' | 'belongsBefore' | 'joining', word: string) => boolean
  /** The phrases found, by what they point at. */
  cues: Map<Cue, Found>
}

/** Hears which languages the tokens are in; `text` is their `phraseText`. */
export function hear(tokens: readonly Token[], text: PhraseText): Speech {
  const scored = scoredFor(tokens)
  const best = scored[0]?.score ?? 0
  const likely = scored
    .filter(({ score, language }) => best < 0.3 || score >= best * 0.4 || language.code === 'en')
    .map(({ language }) => language)
  const cues = new Map<Cue, Found>()
  for (const language of likely) {
    for (const [cue, phrases] of language.cues) {
      const found = cues.has(cue) ? null : findPhrase(phrases, text)
      if (found) cues.set(cue, found)
    }
  }
  return {
    language: best >= 0.3 ? (scored[0]?.language.code ?? null) : null,
    isCommon: (word) => likely.some((language) => language.common.has(word) || language.common.has(bare(word))),
    isChat: (word) =>
      known.some((language) => language.chat.has(word) || language.chat.has(bare(word))) ||
      known.some(({ common }) => common.has(word) && word.length > 3),
    is: (role, word) => likely.some((language) => language[role].has(word)),
    cues,
  }
}

/** The languages that the tokens may be in, the likeliest first. */
function scoredFor(tokens: readonly Token[]): { language: Known; score: number }[] {
  // What is written together with digits is a part number, not a word.
  const numbered = new Set(tokens.filter((token) => token.number).map((token) => token.chunk))
  const words = tokens.filter((token) => !token.number && !numbered.has(token.chunk)).map((token) => token.text)
  const scripts = new Set<string>(words.map(scriptOf))
  return known
    .filter(({ code, isLatin }) => (isLatin && scripts.has('latin')) || scripts.has(scriptIn(code)))
    .map((language) => ({ language, score: scoreOf(language, words) }))
    .sort((a, b) => b.score - a.score)
}

/** The language of a message in a thread: the one spoken before, unless its words tell clearly of another. “ok, 2” tells of none. */
export function languageIn(text: string, spoken: string): string {
  const scored = scoredFor(tokensOf(text))
  const [best] = scored
  if (!best || best.score < 0.3) return spoken
  const before = scored.find(({ language }) => language.code === spoken)
  return before && before.score >= best.score * 0.7 ? spoken : best.language.code
}

const everydaySlips = new Map<string, string[]>()
for (const word of spread.keys()) {
  if (word.length < 4) continue
  for (const form of shortened(word)) everydaySlips.set(form, [...(everydaySlips.get(form) ?? []), word])
}

/** The tokens with slips of the pen in everyday words mended (“avaliable”), so that phrases are found. Words for which `isName` holds stay. */
export function mended(tokens: readonly Token[], isName: (word: string) => boolean): Token[] {
  return tokens.map((token) => {
    const { text } = token
    if (token.number || text.length < 4 || isEveryday(text) || isThing(text) || isName(text)) return token
    const meant = shortened(text).flatMap((form) => everydaySlips.get(form) ?? [])
    const word = meant.find((other) => (text.length > 4 ? isSlip(text, other) && text[0] === other[0] : isSwapped(text, other)))
    return word ? { ...token, text: word } : token
  })
}

const isSwapped = (word: string, other: string) => word[0] === other[0] && [...word].sort().join('') === [...other].sort().join('')

function scriptIn(code: string): string {
  return code === 'ru' ? 'cyrillic' : code === 'ar' ? 'arabic' : code === 'hi' ? 'devanagari' : 'latin'
}

function scoreOf({ code, common, chat }: Known, words: string[]): number {
  let score = 0
  for (const word of words) {
    const own = scriptOf(word) !== 'latin' && scriptOf(word) === scriptIn(code) ? 0.5 : 0
    if (common.has(word) || chat.has(word)) score += (common.has(word) ? 1 : 0.8) / (spread.get(word) ?? 1)
    score += own
  }
  return score
}

/** Whether the word belongs to the grammar or the chat of any language: then it is no misspelt name. */
export function isEveryday(word: string): boolean {
  return spread.has(word)
}

/** Whether the word is one of grammar in any language. */
export function isGrammar(word: string): boolean {
  return known.some(({ common }) => common.has(word))
}

/** Whether what follows the word is what a thing belongs to, in any language. */
export function isPreposition(word: string): boolean {
  return known.some(({ belonging }) => belonging.has(word))
}
