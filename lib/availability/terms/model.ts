import { conceptsOf, phraseAt } from '@/lib/availability/concepts/model'
import { isEveryday } from '@/lib/availability/languages/model'
import { stem } from '@/lib/availability/stems/model'
import type { Token } from '@/lib/availability/tokens/model'

/** One thing by which a product can be found, and how surely it is meant. */
export interface Term {
  key: string
  sureness: number
  /** It rests on a word of another language than English. */
  isForeign?: boolean
}

/** How the tokens of a text are found, one list of terms for each token. Names and questions are taken apart alike. */
export function termsOf(tokens: readonly Token[]): Term[][] {
  const terms = tokens.map(ownTerms)
  const words = tokens.map((token) => token.text)
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    if (next && !token.number && !next.number && !next.isApart && token.text.length + next.text.length > 3) {
      // `power bank` and `powerbank`, `t-shirt` and `tshirt`.
      const joined = { key: `w:${token.text}${next.text}`, sureness: 0.97 }
      terms[at]?.push(joined)
      terms[at + 1]?.push(joined)
    }
    const phrase = phraseAt(words, at)
    if (phrase) for (let i = 0; i < phrase.length; i++) terms[at + i]?.push({ key: phrase.concept.id, sureness: 0.95 })
  })
  for (const { from, to, code } of [...codesIn(tokens), ...modelsIn(tokens)]) {
    for (let at = from; at <= to; at++) terms[at]?.push({ key: `k:${code}`, sureness: 1 })
  }
  for (const { to } of modelsIn(tokens)) terms[to]?.push({ key: `g:${tokens[to]?.number?.value}`, sureness: 0.95 })
  return terms
}

function ownTerms({ text, number, isElided }: Token): Term[] {
  if (isElided) return []
  if (number?.unit === 'time') {
    const whole = number.amount % 60 === 0 ? [{ key: `m:${number.amount / 60}`, sureness: 0.95 }] : []
    return [{ key: `t:${number.amount}`, sureness: 1 }, { key: `m:${number.value}`, sureness: 0.9 }, ...whole]
  }
  if (number?.unit) {
    return [
      { key: `u:${number.unit}:${number.amount}`, sureness: 1 },
      { key: `m:${number.value}`, sureness: 0.98 },
    ]
  }
  if (number) return [{ key: `m:${number.value}`, sureness: 1 }]
  const concepts = conceptsOf(text).map(({ id, axis, isEnglish }) => ({ key: id, sureness: axis ? 0.99 : 0.95, isForeign: !isEnglish }))
  return [{ key: `w:${text}`, sureness: 1 }, { key: `s:${stem(text)}`, sureness: 0.98 }, ...concepts]
}

interface Code {
  from: number
  to: number
  code: string
}

/** What is written together of letters and digits, such as part numbers; a number with its unit is none. */
function codesIn(tokens: readonly Token[]): Code[] {
  const codes: Code[] = []
  for (let from = 0; from < tokens.length; ) {
    let to = from
    while (tokens[to + 1]?.chunk === tokens[from]?.chunk) to++
    const run = tokens.slice(from, to + 1)
    if (run.length > 1 && run.some((token) => token.number && !token.number.unit)) {
      codes.push({ from, to, code: compact(run.map((token) => token.text).join('')) })
    }
    from = to + 1
  }
  return codes
}

/** A name and the number right after it. */
function modelsIn(tokens: readonly Token[]): Code[] {
  return tokens.flatMap((token, from) => {
    const next = tokens[from + 1]
    const isModel =
      next?.number && !next.number.unit && !next.isApart && !token.number && token.text.length > 1 && next.chunk !== token.chunk
    return isModel && !isEveryday(token.text) ? [{ from, to: from + 1, code: compact(token.text + next.number?.value) }] : []
  })
}

const LOOKALIKES: Record<string, string> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
}

/** Letters and digits alone. Next to digits, Cyrillic letters that look Latin are taken for those they look like. */
export function compact(text: string): string {
  const plain = text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
  return /\d/.test(plain) && /^[\da-zавекмнорстух]*$/.test(plain)
    ? plain.replace(/[а-я]/g, (letter) => LOOKALIKES[letter] ?? letter)
    : plain
}
