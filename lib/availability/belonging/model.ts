import { hasAxis } from '@/lib/availability/concepts/model'
import type { Speech } from '@/lib/availability/languages/model'
import { isPlain } from '@/lib/availability/roles/model'
import type { Term } from '@/lib/availability/terms/model'
import type { Token } from '@/lib/availability/tokens/model'

/** Determiners at most: what follows a “not” is not wanted, unless a verb stands between. */
export function unwantedTokens(tokens: readonly Token[], speech: Speech): Set<number> {
  const found = new Set<number>()
  tokens.forEach((token, at) => {
    if (speech.is('notBefore', token.text)) {
      let to = at + 1
      while (to < at + 3 && speech.isCommon(tokens[to]?.text ?? '') && (tokens[to]?.text.length ?? 9) <= 3 && !tokens[to]?.number) to++
      for (let i = to; i < to + 3 && tokens[i] && tokens[i]?.sentence === token.sentence; i++) {
        const next = tokens[i]
        if (!next || (i > at + 1 && next.isApart) || isPlain(next, speech)) break
        found.add(i)
      }
    }
    const before = tokens[at - 1]
    if (speech.is('notAfter', token.text) && before && hasAxis(before.text)) found.add(at - 1)
  })
  return found
}

/** Which tokens say what the thing wanted belongs to. */
export function ownerTokens(tokens: readonly Token[], speech: Speech, terms: Term[][]): Set<number> {
  const found = new Set<number>()
  const isContent = (token: Token) => !token.number && !isPlain(token, speech) && !hasAxis(token.text) && token.text.length > 1
  const isWord = (at: number) => {
    const token = tokens[at]
    return token !== undefined && isContent(token) && (terms[at]?.length ?? 0) > 0
  }
  const reaches = (at: number, from: Token) => tokens[at]?.sentence === from.sentence && !speech.is('joining', tokens[at]?.text ?? '')
  tokens.forEach((token, at) => {
    // “Pro” is a model for some and a preposition for others.
    const isPreposition = !hasAxis(token.text) || (isWord(at + 1) && !hasAxis(tokens[at + 1]?.text ?? ''))
    if (speech.is('belonging', token.text) && isPreposition) {
      let to = at + 1
      while (to < tokens.length && reaches(to, token) && !(to > at + 1 && tokens[to]?.isApart)) to++
      const hasWord = tokens.slice(at + 1, to).some((_, i) => isWord(at + 1 + i))
      const hasThing = tokens.slice(0, at).some((other) => other.sentence === token.sentence && isContent(other))
      if (hasWord && hasThing) for (let i = at + 1; i < to; i++) found.add(i)
    }
    if (speech.is('belongsBefore', token.text) && isWord(at - 1) && tokens.slice(at + 1, at + 3).some(isContent)) {
      for (let i = at - 1; i >= 0 && reaches(i, token); i--) found.add(i)
    }
  })
  return found
}
