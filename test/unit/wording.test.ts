import { expect, test } from 'vitest'
import { availabilityOf } from '@/lib/availability/model'
import { availabilityText, isPrompt, whatText } from '@/lib/replies/model'
import { fill, language, replyTexts } from '@/lib/wording/model'
import { startingTexts } from '@/lib/wording/starting-texts'

const said = (field: string, text: string) => {
  const read = replyTexts.safeParse({ ...startingTexts.es, [field]: text })
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test.each(language.options)('the texts that are offered for %s may be saved as they are', (code) => {
  expect(replyTexts.parse(startingTexts[code])).toEqual(startingTexts[code])
})

test('the English that is offered says just what is said without it', () => {
  const { availability, what } = startingTexts.en
  for (const name of ['Alexey', null]) {
    expect(fill(availability, { name, product: 'Oak desk', status: 'in stock' })).toBe(availabilityText(name, 'Oak desk', 'in stock'))
    expect(fill(what, { name })).toBe(whatText(name))
  }
})

test.each<[string, string, string]>([
  [
    'availability',
    '«{product}» está {status}. Precio: {price}',
    'availability: {price} is not filled in by anything. Use {name}, {product}, {status}.',
  ],
  ['availability', '«{product}» está {{1}}', 'availability: {1} is not filled in by anything. Use {name}, {product}, {status}.'],
  ['availability', '«{product}» está disponible', 'availability: {status} is missing'],
  [
    'availability',
    'Hola {name}: «{product}» {status}',
    'availability: Put {name} and what belongs to it in square brackets, as in “Hello[, {name}]!”: the name is not always known',
  ],
  ['availability', 'Hola[, amigo]: «{product}» {status}', 'availability: Square brackets only go around {name} and what belongs to it'],
  ['availability', '«{product}» {status} {', 'availability: A curly bracket stands alone'],
  ['availability', '«{product}» {status} ]', 'availability: A square bracket stands alone'],
  ['which', '¿Cuál?', 'which: {products} is missing'],
  ['lowStock', 'quedan pocos', 'lowStock: {n} is missing'],
  ['restockOn', 'llega el {date} {n}', 'restockOn: {n} is not filled in by anything. Use {date}.'],
  ['inStock', 'en stock {n}', 'inStock: {n} is not filled in by anything. This text takes none.'],
  ['inStock', '  ', 'inStock: Write something'],
])('%s “%s” is refused and says why', (field, text, problem) => {
  expect(said(field, text)).toContain(problem)
})

test('without a name what belongs to it drops out, and a value is never read as a placeholder', () => {
  const { availability } = startingTexts.es
  const values = { product: '{name} [x]', status: 'en stock' }
  expect(fill(availability, { ...values, name: null })).toMatch(/^¡Hola! «\{name\} \[x\]» está en stock en este momento\./)
  expect(fill(availability, { ...values, name: ' ' })).toMatch(/^¡Hola! /)
  expect(fill(availability, { ...values, name: 'Lucía' })).toMatch(/^¡Hola, Lucía! /)
})

const stocked = { kind: 'stock' as const, quantity: 2, restockAt: null, startsAt: null, label: null }
const now = new Date('2026-12-01T10:00:00Z')
const circumstances = { now, timeZone: 'UTC', language: 'es', lowThreshold: 3, source: 'own stock', labels: startingTexts.es }

test('a state is worded in the shop’s own words for the language, and a product’s own label as it is', () => {
  const labelOf = (change: Partial<Parameters<typeof availabilityOf>[0]>) => availabilityOf({ ...stocked, ...change }, circumstances).label
  expect(labelOf({})).toBe('en stock, solo quedan 2')
  expect(labelOf({ quantity: 0, restockAt: new Date('2026-12-09T00:00:00Z') })).toBe('sin stock, se espera para el 9 de diciembre')
  expect(labelOf({ kind: 'slot', quantity: 0 })).toBe('sin cupo')
  expect(labelOf({ label: 'ready to ship today' })).toBe('ready to ship today')
})

test.each(language.options)('what a reply in %s ends with is known for an offer, also when its beginning was changed', (code) => {
  const availability = availabilityOf(stocked, { ...circumstances, language: code, labels: startingTexts[code] })
  const text = fill(startingTexts[code].availability, { name: 'Kim', product: 'Desk', status: availability.label })
  expect(isPrompt(text, { text, availability })).toBe(true)
  expect(isPrompt(text.replace('Kim', 'dear Kim'), { text, availability })).toBe(true)
  expect(isPrompt('ok', { text, availability })).toBe(false)
  expect(isPrompt(text.slice(0, text.indexOf(availability.label) + availability.label.length), { text, availability })).toBe(false)
})
