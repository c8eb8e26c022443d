import { expect, test } from 'vitest'
import { availabilityOf } from '@/lib/availability/model'
import { askedIn, namedIn } from '@/lib/replies/asking/model'
import { availabilityText, whatText } from '@/lib/replies/model'
import { fill, language, replyTexts, replyTextsInput } from '@/lib/wording/model'
import { builtIn, wordingOf } from '@/lib/wording/sentences/model'
import { startingTexts } from '@/lib/wording/starting-texts'

const said = (field: string, text: string) => {
  const read = replyTexts.safeParse({ ...startingTexts.es, [field]: text })
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test.each(language.options)('the texts that are offered for %s may be saved as they are', (code) => {
  expect(replyTexts.parse(startingTexts[code])).toEqual(startingTexts[code])
})

test('what comes next may be left out when texts are saved, what answers may not', () => {
  const { howMany: _, ...rest } = startingTexts.es
  expect(replyTextsInput.safeParse(rest).success).toBe(true)
  const { which: __, ...broken } = startingTexts.es
  expect(replyTextsInput.safeParse(broken).success).toBe(false)
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
  ['howMany', '¿Cuántos?', 'howMany: {product} is missing'],
  ['reserved', '{product} {until}', 'reserved: {quantity} is missing'],
  ['fewerFree', '{quantity} {product}', 'fewerFree: {until} is missing'],
  [
    'reminder',
    '{quantity} {product} {until} {status}',
    'reminder: {status} is not filled in by anything. Use {name}, {quantity}, {product}, {until}.',
  ],
  ['promised', 'Te escribo', 'promised: {product} is missing'],
  ['similar', 'Parecido a {product}', 'similar: {products} is missing'],
  ['nothingSimilar', 'Nada', 'nothingSimilar: {product} is missing'],
  [
    'checking',
    'Hola {name}, {product}',
    'checking: Put {name} and what belongs to it in square brackets, as in “Hello[, {name}]!”: the name is not always known',
  ],
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
  const text = wordingOf(startingTexts[code], code).availability('Kim', 'Desk', availability.label)
  const suggested = { asks: 'next_steps' as const, text, availability }
  expect(askedIn(text, suggested)).toBe('next_steps')
  expect(askedIn(text.replace('Kim', 'dear Kim'), suggested)).toBe('next_steps')
  expect(askedIn('ok', suggested)).toBe(null)
  expect(askedIn(text.slice(0, text.indexOf(availability.label) + availability.label.length), suggested)).toBe(null)
})

test.each(language.options)(
  'in %s our question how many, and whether to write, is known by its words; what only tells asks nothing',
  (code) => {
    const wording = wordingOf(startingTexts[code], code)
    const [howMany, alert] = [wording.howMany('Kim', 'Desk'), wording.similar('Kim', 'Desk', [])]
    expect(askedIn(howMany, { asks: 'how_many', text: howMany, availability: null })).toBe('how_many')
    expect(askedIn(howMany.replace('Kim', 'dear Kim'), { asks: 'how_many', text: howMany, availability: null })).toBe('how_many')
    expect(askedIn(alert, { asks: 'alert', text: alert, availability: null })).toBe('alert')
    expect(askedIn('Kim!', { asks: 'alert', text: alert, availability: null })).toBe(null)
    const told = wording.reserved('Kim', 'Desk', { quantity: 1, wanted: 1, until: 'Monday' })
    expect(askedIn(told, { asks: null, text: told, availability: null })).toBe(null)
  },
)

test('typed by a person the built-in English asks as well', () => {
  expect(askedIn(builtIn.availability(null, 'Desk', 'in stock'), null)).toBe('next_steps')
  expect(askedIn(builtIn.howMany(null, 'Desk'), null)).toBe('how_many')
  expect(askedIn('See you tomorrow', null)).toBe(null)
})

test('of the products that were offered those count that went out, in the order in which they did', () => {
  const products = [{ name: 'Oak desk' }, { name: 'Oak desk large.' }, { name: 'Pine desk' }]
  expect(namedIn('In stock: «Oak desk large», «Oak desk»', products)).toEqual([products[1], products[0]])
  expect(namedIn('Sorry, we are closed', products)).toEqual([])
})

const held = { quantity: 2, wanted: 2, until: 'Monday' }

test('the English that is offered says what is said without it, but for what agrees with a number', () => {
  const own = wordingOf(startingTexts.en, 'en')
  for (const name of ['Alexey', null]) {
    for (const others of [['Hat', 'Cap', 'Beret'], ['Hat'], []])
      expect(own.similar(name, 'Oak desk', others)).toBe(builtIn.similar(name, 'Oak desk', others))
    expect(own.which(name, ['A', 'B', 'C'])).toBe(builtIn.which(name, ['A', 'B', 'C']))
    expect(own.howMany(name, 'Oak desk')).toBe(builtIn.howMany(name, 'Oak desk'))
    expect(own.reserved(name, 'Oak desk', held)).toBe(builtIn.reserved(name, 'Oak desk', held))
    expect(own.promised(name, 'Oak desk', 'out of stock')).toBe(builtIn.promised(name, 'Oak desk', 'out of stock'))
    expect(own.checking(name, 'Oak desk')).toBe(builtIn.checking(name, 'Oak desk'))
  }
  expect(own.reserved(null, 'Cap', { ...held, quantity: 1 })).toMatch(/^Hello! Only 1 × «Cap» free right now\. .* until Monday\.$/)
})

test('what is set aside, promised or similar is worded in the shop’s language', () => {
  const spanish = wordingOf(startingTexts.es, 'es')
  expect(spanish.reserved('Lucía', 'Taza Costa.', { ...held, until: 'lunes' })).toBe(
    '¡Hola, Lucía! Tu reserva está hecha: 2 × «Taza Costa», hasta el lunes.',
  )
  expect(spanish.reserved(null, 'Taza', { ...held, quantity: 1 })).toMatch(/solo puedo apartarte 1 × «Taza»/)
  expect(spanish.similar(null, 'Taza', ['Vaso', 'Jarra'])).toContain('en stock: «Vaso» y «Jarra».')
  expect(spanish.similar(null, 'Taza', [])).toMatch(/¿Te escribo cuando llegue algo\?$/)
})

test('in Arabic every name and number keeps the order of its own script', () => {
  const said = wordingOf(startingTexts.ar, 'ar').reserved('Kim', '65 W charger (black)', { ...held, until: '1 ديسمبر' })
  for (const part of ['Kim', '65 W charger (black)', '2', '1 ديسمبر']) expect(said).toContain(`\u2068${part}\u2069`)
  expect(wordingOf(startingTexts.es, 'es').what('Kim')).not.toMatch(/[\u2066-\u2069]/)
})
