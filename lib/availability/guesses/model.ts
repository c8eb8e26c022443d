import { conceptsOf, isThing } from '@/lib/availability/concepts/model'
import { isEveryday } from '@/lib/availability/languages/model'
import { type ProductIndex, wordsHeardLike, wordsLike } from '@/lib/availability/products/model'
import { sound } from '@/lib/availability/sounds/model'
import { isSlip, scriptOf } from '@/lib/availability/spelling/model'
import { stem } from '@/lib/availability/stems/model'
import type { Term } from '@/lib/availability/terms/model'

/** What a word that the catalogue does not hold may have been meant to be: a slip of the pen, a name in other letters, two words written as one. */
export function guesses(word: string, index: ProductIndex, isUnknown: boolean): Term[] {
  if (word.length < 4 || isEveryday(word) || (!isUnknown && scriptOf(word) === 'latin')) return []
  const isLong = sound(word).length > 2
  const heard = wordsHeardLike(index, word).map((other) => ({ key: `w:${other}`, sureness: isLong ? 0.9 : 0.85 }))
  if (!isUnknown || isThing(word)) return heard
  const like = [...new Set([...wordsLike(index, word), ...wordsLike(index, stem(word))])].flatMap((other) => {
    const sureness = likeness(word, other)
    return sureness > 0 ? [{ key: `w:${other}`, sureness }] : []
  })
  return like.length > 0 || heard.length > 0 ? [...like, ...heard] : halves(word, index)
}

function likeness(word: string, other: string): number {
  if (isSlip(word, other) || isSlip(stem(word), stem(other))) {
    if (word.length >= 6) return 0.88
    return word[0] === other[0] ? 0.85 : 0
  }
  if (word.length < 8 || other.length < 7 || word[0] !== other[0]) return 0
  return word.length > 8 ? 0.8 : 0.75
}

/** Two names written as one; of a thing known (“Gartenschlauch”) the end alone says what it is. */
function halves(word: string, index: ProductIndex): Term[] {
  for (let at = 4; at <= word.length - 3; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)]
    const keys = [first, second].map((half) =>
      [`w:${half}`, ...conceptsOf(half).map((concept) => concept.id)].filter((key) => index.postings.has(key)),
    )
    if (keys.every((found) => found.length > 0)) return keys.flat().map((key) => ({ key, sureness: 0.85 }))
  }
  const ending = Array.from({ length: Math.max(0, word.length - 7) }, (_, at) => word.slice(at + 3)).find((end) => isThing(end))
  return conceptsOf(ending ?? '').flatMap(({ id }) => (index.postings.has(id) ? [{ key: id, sureness: 0.75 }] : []))
}
