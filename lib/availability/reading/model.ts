import { compact, type ProductIndex } from '@/lib/availability/matching/model'
import type { Candidate, Intent, ThreadContext, Understanding } from '@/lib/availability/model'
import { normalise, wordsOf } from '@/lib/availability/text/model'

const CUES: [Intent, RegExp][] = [
  ['order_status', /\b(my (order|parcel)|tracking|order \d+)\b/],
  ['reserve', /\b(reserve|hold (one|it)|set aside)\b/],
  ['restock_alert', /\b(let me know|notify me|restock alert)\b/],
  ['similar', /\b(similar|alternative)/],
  ['availability', /\b(in stock|available|do you (still )?have|have you got|any left|got any)\b/],
  ['price', /\b(how much|price)\b/],
  ['thanks', /\b(thanks|thank you)\b/],
  ['greeting', /^(hi|hello|hey)\b/],
]

/** What a message means. Never throws. */
export function readMessage(text: string, context: ThreadContext, { products }: ProductIndex): Understanding {
  const plain = normalise(text)
  const intent = CUES.find(([, cue]) => cue.test(plain))?.[0] ?? 'other'
  const said = new Set(wordsOf(plain))
  const code = compact(text)
  const quantity = Number(/\b(\d{1,3})\b/.exec(plain)?.[1] ?? 0) || null
  const scored = products
    .map((product) => ({ product, score: product.code.length > 3 && code.includes(product.code) ? 2 : coverage(product.spellings, said) }))
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score)
  const best = scored[0]
  const tied = best ? scored.filter(({ score }) => score === best.score) : []
  const candidates: Candidate[] = scored.slice(0, 3).map(({ product, score }) => ({ sku: product.sku, name: product.name, score }))
  const base = { intent, language: null, quantity: intent === 'reserve' ? quantity : null, why: [] }
  const asks = intent === 'availability' || intent === 'reserve' || intent === 'restock_alert' || intent === 'similar'
  const last = products.find((product) => product.sku === context.lastSku)
  if (asks && tied.length === 1 && best)
    return { ...base, confidence: 'high', product: { sku: best.product.sku, name: best.product.name }, candidates }
  if (asks && tied.length > 1) return { ...base, confidence: 'ambiguous', product: null, candidates }
  if (asks && last && context.prompted) return { ...base, confidence: 'high', product: { sku: last.sku, name: last.name }, candidates: [] }
  return { ...base, confidence: 'none', product: null, candidates: [] }
}

function coverage(spellings: string[][], said: Set<string>): number {
  return Math.max(0, ...spellings.map((words) => words.filter((word) => said.has(word)).length / Math.max(1, words.length)))
}
