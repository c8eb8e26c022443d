import { bare, normalise } from '@/lib/availability/spelling/model'
import { stem } from '@/lib/availability/stems/model'
import { goods, qualities } from '@/lib/availability/words/goods'
import { colours, dayparts, editions, sides, sizes, tongues, wearers, weekdays } from '@/lib/availability/words/variants'

/** In what variants of one article differ. An `edition` makes another article: without a word for it, the plain one is meant. */
export type Axis = 'colour' | 'size' | 'weekday' | 'edition' | 'side' | 'daypart' | 'tongue' | 'wearer'

/** What a word stands for, whatever its language: `colour:black`, `thing:shoe`. */
export interface Concept {
  id: string
  /** Null for a thing. */
  axis: Axis | null
  /** Whether it is an English word that says so. */
  isEnglish: boolean
}

const AXES: Record<Axis, Record<string, string>> = {
  colour: colours,
  size: sizes,
  weekday: weekdays,
  edition: editions,
  side: sides,
  daypart: dayparts,
  tongue: tongues,
  wearer: wearers,
}

const byWord = new Map<string, Concept[]>()
const byOpening = new Map<string, Concept[]>()
const byStem = new Map<string, Concept[]>()
const phrases = new Map<string, { stems: string[]; concept: Concept }[]>()

for (const [axis, values] of Object.entries(AXES)) {
  for (const [value, words] of Object.entries(values)) {
    for (const word of normalise(words).split(/\s+/)) learn(word, { id: `${axis}:${value}`, axis: axis as Axis, isEnglish: true })
  }
}
for (const [kind, list] of [
  ['thing', goods],
  ['quality', qualities],
] as const) {
  for (const line of normalise(list).trim().split('\n')) {
    const [english = [], others = []] = line.split('|').map((names) => names.split(',').map((name) => name.trim()))
    for (const name of english) learn(name, { id: `${kind}:${english[0]}`, axis: null, isEnglish: true })
    for (const name of others) learn(name, { id: `${kind}:${english[0]}`, axis: null, isEnglish: false })
  }
}

function learn(name: string, concept: Concept): void {
  const words = name.split(' ')
  const [first = ''] = words
  if (words.length > 1) add(phrases, stem(first), { stems: words.map(wordStem), concept })
  else if (/\[/.test(first)) for (const form of formsOf(first)) learn(form, concept)
  else if (first.endsWith('*')) add(byOpening, first.slice(0, -1), concept)
  else {
    add(byWord, first, concept)
    if (concept.axis === null && first.length > 3) add(byStem, stem(first), concept)
  }
}

function wordStem(word: string): string {
  return word.endsWith('*') ? word : stem(word)
}

/** `сред[ауые]` is four words. */
function formsOf(pattern: string): string[] {
  const [, before = '', letters = '', after = ''] = /^([^[]*)\[([^\]]*)\](.*)$/.exec(pattern) ?? []
  return [...letters].map((letter) => before + letter + after)
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

/** What a normalised word stands for; empty for a word of no such meaning. */
export function conceptsOf(word: string): Concept[] {
  const remembered = seen.get(word)
  if (remembered) return remembered
  const found = lookUp(word)
  if (seen.size > 100_000) seen.clear()
  seen.set(word, found)
  return found
}

const seen = new Map<string, Concept[]>()

function lookUp(word: string): Concept[] {
  const exact = byWord.get(word) ?? byWord.get(bare(word))
  if (exact) return exact
  for (let length = word.length; length > 2; length--) {
    const begun = byOpening.get(word.slice(0, length))
    if (begun) return begun
  }
  return (word.length > 3 && byStem.get(stem(word))) || []
}

/** What several words stand for together, beginning at `from`: the longest phrase known, and how many words it has. */
export function phraseAt(words: readonly string[], from: number): { concept: Concept; length: number } | null {
  const first = words[from]
  if (first === undefined) return null
  let best: { concept: Concept; length: number } | null = null
  for (const { stems, concept } of phrases.get(stem(first)) ?? []) {
    const isMet = stems.every((expected, at) => fits(words[from + at], expected))
    if (isMet && stems.length > (best?.length ?? 0)) best = { concept, length: stems.length }
  }
  return best
}

function fits(word: string | undefined, expected: string): boolean {
  if (word === undefined) return false
  return expected.endsWith('*') ? word.startsWith(expected.slice(0, -1)) : stem(word) === expected
}

/** Whether the word names goods of any kind. */
export function isThing(word: string): boolean {
  return conceptsOf(word).some((concept) => concept.id.startsWith('thing:'))
}

/** Whether an English word names goods. */
export function isEnglishThing(word: string): boolean {
  return conceptsOf(word).some((concept) => concept.isEnglish && concept.id.startsWith('thing:'))
}

/** Whether the word tells variants of one article apart. */
export function hasAxis(word: string): boolean {
  return conceptsOf(word).some((concept) => concept.axis !== null)
}

/** Whether the word makes another model of a model: “Pro”. */
export function isEdition(word: string): boolean {
  return conceptsOf(word).some((concept) => concept.axis === 'edition')
}
