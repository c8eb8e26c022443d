import { intentOf } from '@/lib/availability/intent/model'
import { hear } from '@/lib/availability/languages/model'
import type { Intent, ThreadContext, Understanding } from '@/lib/availability/model'
import { phraseText } from '@/lib/availability/phrases/model'
import type { ProductIndex } from '@/lib/availability/products/model'
import { type Question, readQuestion, runs } from '@/lib/availability/question/model'
import { tokensOf } from '@/lib/availability/tokens/model'
import { judge, type Verdict } from '@/lib/availability/verdict/model'

const ANSWERABLE: ReadonlySet<Intent> = new Set<Intent>(['availability', 'reserve', 'restock_alert', 'similar'])

/** What a message means, read against its thread. Never throws. */
export function readMessage(text: string, context: ThreadContext, index: ProductIndex): Understanding {
  const tokens = tokensOf(text)
  const speech = hear(tokens, phraseText(tokens))
  const named = skusIn(tokens, index)
  const question = readQuestion(tokens, speech, index)
  const verdict = named.length > 0 ? bySku(named, index) : judge(question, index)
  const met = question.asks.filter((ask) => verdict.said.includes(ask.token.text)).length
  const intent = intentOf({
    cues: speech.cues,
    prompted: context.prompted,
    words: tokens.map((token) => token.text),
    product: verdict.confidence === 'none' && isNear(verdict, question) ? 'near' : verdict.confidence,
    isMostlyProduct: met * 2 >= question.asks.filter((ask) => ask.kind !== 'passing').length,
    isQuestion: /[?؟]/.test(text),
  })
  const base = { intent, language: speech.language, quantity: null, why: [...speech.cues].map(([cue, { words }]) => `${cue}: “${words}”`) }
  const last = context.lastSku === null ? undefined : index.products[index.bySku.get(context.lastSku) ?? -1]
  const candidates = verdict.matches.slice(0, 3).map(({ sku, name, score }) => ({ sku, name, score: Math.round(score * 100) / 100 }))
  if (!ANSWERABLE.has(intent)) return { ...base, confidence: 'none', product: null, candidates }
  if (verdict.confidence === 'none' && last && (intent !== 'availability' || verdict.said.length === 0)) {
    return { ...base, confidence: 'high', product: { sku: last.sku, name: last.name }, candidates: [] }
  }
  const [first] = candidates
  if (verdict.confidence === 'high' && first)
    return { ...base, confidence: 'high', product: { sku: first.sku, name: first.name }, candidates }
  return { ...base, confidence: verdict.confidence, product: null, candidates }
}

function skusIn(tokens: ReturnType<typeof tokensOf>, index: ProductIndex): number[] {
  const found = runs(tokens).flatMap(({ code, from, to }) => (/\d/.test(code) || to > from ? (index.codes.get(code) ?? []) : []))
  return [...new Set(found)].filter((slot) => index.products[slot])
}

function bySku(slots: number[], index: ProductIndex): Verdict {
  const matches = slots.flatMap((slot) => {
    const product = index.products[slot]
    const naming = { kind: 1, editions: 0, words: 0, variants: 0 }
    return product ? [{ slot, sku: product.sku, name: product.name, score: 9, met: [], conflicts: 0, naming }] : []
  })
  return { confidence: matches.length === 1 ? 'high' : 'ambiguous', matches, said: matches.map((match) => match.sku) }
}

/** Whether the catalogue has something of the kind, though not what was asked for. */
function isNear({ said }: Verdict, { asks }: Question): boolean {
  return asks.some((ask) => ask.kind === 'word' && said.includes(ask.token.text))
}
