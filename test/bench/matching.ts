import { buildIndex } from '@/lib/availability/products/model'
import { readMessage } from '@/lib/availability/reading/model'
import { products, question } from './shop'

const SAMPLES = 300
const alone = { earlier: [], lastSku: null, prompted: false }

/** Milliseconds of each message understood, in this process, with the whole shop in memory; and how long taking the shop up needs. */
export function measureMatching(): { indexMs: number; samples: number[]; right: number } {
  const began = performance.now()
  const index = buildIndex(products.map((product) => ({ ...product, aliases: [], category: null })))
  const indexMs = performance.now() - began
  const texts = Array.from({ length: SAMPLES }, (_, at) => ({ at, text: question(at + 1000) }))
  for (const { text } of texts.slice(0, 30)) readMessage(text, alone, index)
  let right = 0
  const samples = texts.map(({ text }) => {
    const start = performance.now()
    const { product } = readMessage(text, alone, index)
    const ms = performance.now() - start
    if (product && text.includes(product.name)) right++
    return ms
  })
  return { indexMs, samples, right }
}
