import { z } from 'zod'
import { availability } from '@/lib/availability/model'
import { NEXT_STEPS, withoutClosing } from '@/lib/replies/model'
import { HOW_MANY } from '@/lib/replies/steps/model'

/** What a reply of ours asks: which step comes next, how many, whether to write when something comes in, which of those that it names. */
export const asked = z.enum(['next_steps', 'how_many', 'alert', 'alternatives', 'which'])
export type Asked = z.infer<typeof asked>

interface Suggested {
  asks: Asked | null
  text: string
  availability: unknown
}

/** What a reply asked: what its suggestion did, where those words stand in it still; without one, what the built-in English asks. */
export function askedIn(body: string, suggested: Suggested | null): Asked | null {
  if (suggested?.asks && stillAsks(body, suggested)) return suggested.asks
  if (body.includes(NEXT_STEPS)) return 'next_steps'
  return body.includes(HOW_MANY) ? 'how_many' : null
}

function stillAsks(body: string, { asks, text, availability: told }: Suggested): boolean {
  // What is named is looked for by itself: see `namedIn`.
  if (asks === 'alternatives' || asks === 'which') return true
  if (asks !== 'next_steps') return body.includes(questionIn(text))
  const offer = offerAfter(text, told) ?? questionIn(text)
  return offer.split(/\s+/).length > 2 && body.includes(offer)
}

/** All that a text about stock says once it has told how the product stands; null where it tells that in other words. */
function offerAfter(text: string, told: unknown): string | null {
  const label = withoutClosing(availability.safeParse(told).data?.label ?? '')
  const at = text.lastIndexOf(label)
  if (label === '' || at === -1) return null
  const rest = text.slice(at + label.length)
  return rest.slice(rest.search(/[.!?…。؟।]/) + 1).trim()
}

/** The last question of a text, or its last sentence. */
function questionIn(text: string): string {
  const sentences = text.split(/(?<=[.!?…。؟।])\s+/)
  return sentences.findLast((sentence) => /[?؟]/.test(sentence)) ?? sentences.at(-1) ?? ''
}

/** Those of the products that a reply names, in its order: a person may have left one out, or put another first. */
export function namedIn<Product extends { name: string }>(body: string, products: readonly Product[]): Product[] {
  let rest = body
  const found: { at: number; product: Product }[] = []
  // The longest first, or “Oak desk” would be found in “Oak desk large”.
  for (const product of products.toSorted((a, b) => b.name.length - a.name.length)) {
    const name = withoutClosing(product.name)
    const at = name === '' ? -1 : rest.indexOf(name)
    if (at === -1) continue
    found.push({ at, product })
    rest = rest.slice(0, at) + ' '.repeat(name.length) + rest.slice(at + name.length)
  }
  return found.sort((a, b) => a.at - b.at).map(({ product }) => product)
}
