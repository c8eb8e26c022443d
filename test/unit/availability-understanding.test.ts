import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Intent } from '@/lib/availability/model'
import { compile } from '@/lib/availability/phrases/model'
import { buildIndex } from '@/lib/availability/products/model'
import { readMessage } from '@/lib/availability/reading/model'
import { languages } from '@/lib/availability/words/languages'
import { alone, index, meant, read, shop } from './availability-shop'

test.each([
  ['en', 'is the black dining chair still available', 'CHR-BLK'],
  ['es', 'hola, tienen la mesa halden de 120?', 'TBL-120'],
  ['es', 'hay turno para manicura el miércoles?', 'MAN-WE15'],
  ['pt', 'oi, tem o photon 5 preto?', 'PH-5-BLK'],
  ['ru', 'Здравствуйте, обеденный стол дуб 160 есть в наличии?', 'TBL-160'],
  ['ru', 'мужская стрижка в субботу свободно?', 'CUT-SA11'],
  ['ar', 'زيت زيتون ٣ لتر موجود؟', 'OIL-3L'],
  ['ar', 'مرحبا عندكم فوتون 5 ابيض؟', 'PH-5-WHT'],
  ['de', 'habt ihr den Halden Tisch 160 vorrätig?', 'TBL-160'],
  ['fr', 'bonjour, photon 5 blanc dispo ?', 'PH-5-WHT'],
  ['id', 'kak popok ukuran 3 ready?', 'DIA-3'],
  ['tr', 'merhaba photon 5 max stokta var mı?', 'PH-5M'],
  ['hi', 'photon 5 white milega kya', 'PH-5-WHT'],
  ['hi', 'क्या photon 5 max उपलब्ध है?', 'PH-5M'],
])('%s: “%s”', (language, text, sku) => {
  expect(read(text)).toMatchObject({ intent: 'availability', language, confidence: 'high', product: { sku } })
})

test.each(['OF-1093-F', 'of1093f', 'OF 1093 F', 'oF–1093-f'])('a SKU written as %s is that product', (sku) => {
  expect(meant(`do you have ${sku}?`)).toBe('OF-1093-F')
})

const skus = fc.stringMatching(/^(AB|C)-?[12](|W|V|L|M|GB|KG|CM|X)(|-RED|-BLK)$/)

test('a SKU is never taken for another, whatever its letters would measure', () => {
  fc.assert(
    fc.property(fc.uniqueArray(skus, { minLength: 2, maxLength: 8, selector: (sku) => sku.replaceAll('-', '') }), (all) => {
      const listed = buildIndex(all.map((sku) => ({ sku, name: `Thing of ${sku}`, aliases: [], category: null })))
      for (const sku of all) expect([sku, undefined]).toContain(readMessage(`${sku} available?`, alone, listed).product?.sku)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['HS2W-BLK available today?', 'HS2W-BLK'],
  ['do you have hs2w blk', 'HS2W-BLK'],
  ['HS2-BLK?', 'HS2-BLK'],
  ['the studio set 2 cordless black?', 'HS2W-BLK'],
])('“%s” is %s, though another has nearly the same', (text, sku) => {
  const product = (its: string, name: string) => ({ sku: its, name, aliases: [], category: null })
  const listed = buildIndex([product('HS2-BLK', 'Studio set 2, black'), product('HS2W-BLK', 'Studio set 2 cordless, black')])
  expect(readMessage(text, alone, listed)).toMatchObject({ confidence: 'high', product: { sku } })
})

test.each<[string, string, string | string[] | null]>([
  ['a typo', 'zephira runer x 41 black avaliable', 'run-41-black'],
  ['a part number alone', '1093?', 'OF-1093-F'],
  ['a generation, not its Pro', 'nordex tab 10 in stock?', ['TAB-10-128', 'TAB-10-64']],
  ['the Pro', 'nordex tab 10 pro in stock?', 'TAB-10P'],
  ['the Max', 'is the photon 5 max in stock', 'PH-5M'],
  ['the plain one in two colours', 'is the photon 5 in stock', ['PH-5-BLK', 'PH-5-WHT']],
  ['what belongs to it', 'do you have a clear case for the photon 5', 'CASE-5'],
  ['a colour not wanted', 'dining chair, not the white one, is it available?', 'CHR-BLK'],
  ['a size in another unit', 'olive oil 0.75 l in stock?', 'OIL-750'],
  ['two products', 'do you have the carrot cake and the chocolate cake?', ['CAKE-CA', 'CAKE-CH']],
  ['one of two', 'olive oil available?', ['OIL-3L', 'OIL-750']],
  ['a generation that is not sold', 'photon 6 in stock?', null],
  ['a size, named ahead of its article, that is not sold', 'tienen talla 46 en runner x?', null],
  ['one thing told in pieces', 'nordex tab 10 pro, 256gb, in stock?', 'TAB-10P'],
  ['a size that is not sold', 'do you have runner x in 46', null],
  ['a colour that is not sold', 'dining chair in green?', null],
  ['a thing that is not sold', 'do you sell garden hoses?', null],
  ['an edition that is not sold', 'nordex tab 10 mini available?', null],
  ['a language that is not sold', 'is the italian grammar available', null],
  ['the plain one, not what is written together with its number', 'ink 305 black?', 'INK-305'],
  ['a part of what is sold', 'do you have a strap for the photon 5', null],
])('%s: “%s”', (_, text, expected) => {
  expect(read(text).intent).toBe('availability')
  expect(meant(text)).toEqual(expected)
})

test.each<[Intent, string]>([
  ['reserve', 'reserve the photon 5 max for me please'],
  ['restock_alert', 'avísenme cuando llegue el photon 5 max'],
  ['similar', 'something similar to the photon 5 max?'],
])('%s with a product named is as sure as a question: “%s”', (intent, text) => {
  expect(read(text)).toMatchObject({ intent, confidence: 'high', product: { sku: 'PH-5M' } })
})

test.each<[Intent, string]>([
  ['other', 'are you available to talk?'],
  ['other', 'is the manager available'],
  ['other', 'is delivery available for the carrot cake?'],
  ['other', '🙂'],
  ['other', ''],
  ['other', 'I already have the photon 5 max'],
  ['other', 'мне не нужен фотон 5 макс'],
  ['other', 'how do I pair the photon 5 max with my car'],
  ['other', 'can you send me a photo of the carrot cake'],
  ['other', 'cancel my haircut on saturday 11:00'],
  ['order_status', 'where is my order?'],
  ['order_status', 'mi pedido cuándo llega? pedí la torta de zanahoria'],
  ['complaint', 'the carrot cake arrived broken, I want my money back'],
  ['price', 'how much is the photon 5 max'],
  ['thanks', 'thanks, got it'],
  ['thanks', 'gracias por la torta de zanahoria'],
  ['greeting', 'Hello!'],
  ['greeting', 'السلام عليكم'],
])('%s is never answered from stock: “%s”', (intent, text) => {
  for (const lastSku of [null, 'PH-5M']) {
    expect(read(text, { lastSku, prompted: lastSku !== null })).toMatchObject({ intent, confidence: 'none', product: null, quantity: null })
  }
})

test('“is it there?” asks about nothing that we know, until a product was spoken of', () => {
  expect(read('is it there?')).toMatchObject({ intent: 'availability', confidence: 'none', product: null })
  expect(meant('is it there?', { lastSku: 'HON' })).toBe('HON')
})

test.each<[string, string, string | null]>([
  ['and in 42?', 'run-41-black', 'run-42-black'],
  ['do you have it in red?', 'run-42-black', 'run-42-red'],
  ['do you have it in red?', 'run-41-black', null],
  ['and the pro?', 'TAB-10-64', 'TAB-10P'],
  ['y en 128?', 'TAB-10-64', 'TAB-10-128'],
  ['e em branco?', 'PH-5-BLK', 'PH-5-WHT'],
  ['а белый?', 'PH-5-BLK', 'PH-5-WHT'],
  ['do you have unicycles?', 'HON', null],
  ['what do you sell', 'HON', null],
])('“%s” after %s is about %s', (text, lastSku, expected) => {
  expect(meant(text, { lastSku, prompted: true })).toBe(expected)
})

test('a question sent in pieces is read as one', () => {
  expect(meant('in 42', { earlier: ['hello', 'do you have the zephyra runner x in black'] })).toBe('run-42-black')
  expect(meant('please??', { earlier: ['is the carrot cake available'] })).toBe('CAKE-CA')
  expect(meant('I need it today if possible', { earlier: ['is the carrot cake available'] })).toBe('CAKE-CA')
})

test.each<[string, Intent, number | null]>([
  ['1', 'reserve', null],
  ['2', 'restock_alert', null],
  ['option 3', 'similar', null],
  ['yes, please reserve 2', 'reserve', 2],
  ['sí, resérvame dos por favor', 'reserve', 2],
  ['2 pcs please', 'reserve', 2],
  ['avísame', 'restock_alert', null],
  ['let me know when it is back', 'restock_alert', null],
  ['Please hold one for me under the name Dana', 'reserve', 1],
  ['show me similar options', 'similar', null],
  ['two please', 'reserve', 2],
  ['dos', 'reserve', 2],
  ['пару пожалуйста', 'reserve', 2],
  ['uno por favor', 'reserve', 1],
  ['4 please', 'reserve', 4],
  ['ok I want 3', 'reserve', 3],
  ['me llevo 2', 'reserve', 2],
  ['opción 2 por favor', 'restock_alert', null],
  ['the third one please', 'similar', null],
  ['reserve one, I come at 6', 'reserve', 1],
  ['do piece rakh dena', 'reserve', 2],
])('the answer “%s” to our prompt is %s of the product last spoken of', (text, intent, quantity) => {
  expect(read(text, { lastSku: 'HON', prompted: true })).toMatchObject({ intent, quantity, confidence: 'high', product: { sku: 'HON' } })
})

test.each<[string, number | null]>([
  ['need 3 carrot cakes, do you have them?', 3],
  ['diapers size 4, 10 pcs, in stock?', 10],
  ['diapers size 4 in stock?', null],
  ['tienen torta de chocolate? necesito dos', 2],
  ['chocolate cake for 2 days from now?', null],
  ['is the nordex tab 10 pro in stock', null],
  ['olive oil 3 L, need 2', 2],
])('how many are asked for: “%s”', (text, quantity) => {
  expect(read(text).quantity).toBe(quantity)
})

test('what the reading stands on is told', () => {
  expect(read('is the carrot cake in stock?').why).toEqual(['says “in stock”', 'matched: carrot, cake'])
  expect(read('and in 42?', { lastSku: 'run-41-black' }).why.at(-1)).toBe('follows “Zephyra Runner X - 41 / Black”')
})

test('a gap may stand behind words that may be left out', () => {
  const phrase = compile('any (more )?_ (left|there)')
  for (const text of ['any left', 'any more left', 'any blue cakes left', 'any more of them there'])
    expect(phrase.test(text), text).toBe(true)
  expect(phrase.test('anything left')).toBe(false)
})

test('every phrase of every language can be read', () => {
  for (const { cues } of languages) for (const lines of Object.values(cues)) expect(compile(lines).test('xyz')).toBe(false)
})

const word = fc.constantFrom(
  ...shop.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((text) => text.split(' '))),
  ...languages.flatMap(({ common, chat }) => [...common.split(/\s+/).slice(0, 40), ...chat.split(/\s+/).slice(0, 40)]),
  '?',
  '!',
  '\n',
  ',',
  '2',
  '42',
  'not',
  'reserve',
  'in stock',
)
const message = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
)
const thread = fc.record({
  lastSku: fc.option(fc.constantFrom('HON', 'run-41-black', 'gone')),
  prompted: fc.boolean(),
  earlier: fc.array(message, { maxLength: 2 }),
})

test('whatever is written, reading ends, and what is sure names one product of the catalogue', () => {
  fc.assert(
    fc.property(message, thread, (text, context) => {
      const { confidence, product, candidates, quantity } = readMessage(text, context, index)
      expect(confidence === 'high').toBe(product !== null)
      for (const { sku, name } of [...candidates, ...(product ? [product] : [])])
        expect(shop).toContainEqual(expect.objectContaining({ sku, name }))
      expect(candidates.length).toBeLessThanOrEqual(3)
      if (quantity !== null) expect(quantity).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

test('any product may be listed, and an empty shop answers nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), message, (sku, name, text) => {
      expect(() =>
        readMessage(text, { lastSku: sku, prompted: false, earlier: [] }, buildIndex([{ sku, name, aliases: [name], category: name }])),
      ).not.toThrow()
    }),
  )
  expect(readMessage('is the lamp in stock?', { lastSku: null, prompted: false, earlier: [] }, buildIndex([]))).toMatchObject({
    confidence: 'none',
  })
})
