import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { intent } from '@/lib/availability/model'
import { buildIndex } from '@/lib/availability/products/model'
import { readMessage } from '@/lib/availability/reading/model'

const labelled = z.object({
  text: z.string(),
  lang: z.string(),
  intent,
  sku: z.string().nullable().default(null),
  /** When several fit. */
  candidates: z.array(z.string()).default([]),
  quantity: z.number().nullable().optional(),
  last: z.string().nullable().default(null),
  prompted: z.boolean().default(false),
})

function shopOf(name: string) {
  const read = (ending: string) => readFileSync(path.join(import.meta.dirname, '../fixtures/inquiries', `${name}.${ending}`), 'utf8')
  const listed = read('csv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [sku = '', product = '', aliases = '', category = ''] = line.split(',')
      return { sku, name: product, aliases: aliases.split('|').filter(Boolean), category }
    })
  const messages = read('jsonl').trim().split('\n')
  return { index: buildIndex(listed), messages: messages.map((line) => labelled.parse(JSON.parse(line))) }
}

const STEPS = new Set(['reserve', 'restock_alert', 'similar'])

// Other shops and messages than the labelled set of the project, one of them without a single alias.
test.each(['aliases', 'names-only'])('messages of shops of other trades are understood too (%s)', (name) => {
  const { index, messages } = shopOf(name)
  const read = messages.map((message) => {
    const { text, last, prompted } = message
    return { message, got: readMessage(text, { lastSku: last, prompted, earlier: [] }, index) }
  })
  const asked = read.filter(({ message }) => message.intent === 'availability')
  const share = (rows: typeof read, isRight: (row: (typeof read)[number]) => boolean) => rows.filter(isRight).length / rows.length
  const scores = {
    intent: share(read, ({ message, got }) => got.intent === message.intent),
    recall: share(asked, ({ got }) => got.intent === 'availability'),
    product: share(
      asked.filter(({ message }) => message.sku),
      ({ message, got }) => got.product?.sku === message.sku,
    ),
    ambiguous: share(
      asked.filter(({ message }) => message.candidates.length > 0),
      ({ message, got }) => got.confidence === 'ambiguous' && got.candidates.some(({ sku }) => message.candidates.includes(sku)),
    ),
    quantity: share(
      read.filter(({ message }) => message.quantity !== undefined),
      ({ message, got }) => got.quantity === message.quantity,
    ),
    wrong: share(read, ({ message, got }) => {
      const isWanted = message.intent === 'availability' || STEPS.has(message.intent)
      const isAlike = message.intent === 'similar' || (STEPS.has(message.intent) && message.sku === null)
      return got.confidence === 'high' && !(isWanted && (isAlike || got.product?.sku === message.sku))
    }),
  }
  expect(scores.intent).toBeGreaterThan(0.97)
  expect(scores.recall).toBeGreaterThan(0.98)
  expect(scores.product).toBeGreaterThan(0.95)
  expect(scores.ambiguous).toBeGreaterThan(0.95)
  expect(scores.quantity).toBeGreaterThan(0.95)
  expect(scores.wrong).toBeLessThanOrEqual(0.005)
})
