import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAnswer } from '@/lib/sources/answer/model'
import { addressFor, newSource, type StockMapping, stockMapping } from '@/lib/sources/model'
import { stepsOf, valueAt } from '@/lib/sources/paths/model'

const now = new Date('2026-11-29T12:00:00.000Z')
const mapped = (paths: Partial<StockMapping>) => stockMapping.parse({ quantity: paths.state ? '' : 'qty', ...paths })
const read = (answer: unknown, paths: Partial<StockMapping> = {}, sku = 'A-1') => {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
  return readAnswer(text, { mapping: mapped(paths), skus: [sku], timeZone: 'America/Mexico_City', now })?.get(sku) ?? null
}
const told = (stock: object) => ({ kind: 'told', stock: { quantity: null, isThere: null, restockAt: null, ...stock } })
const unclear = (words: string) => ({ kind: 'unclear', reason: expect.stringContaining(words) })

describe('a path', () => {
  test.for<[string, unknown[] | null]>([
    ['', []],
    ['qty', ['qty']],
    ['data.items[0].on-hand', ['data', 'items', 0, 'on-hand']],
    ['[2]["on hand"].x', [2, 'on hand', 'x']],
    ['stock.{sku}.qty', ['stock', '{sku}', 'qty']],
    ['a..b', null],
    ['.a', ['a']],
    ['a.', null],
    ['a[x]', null],
    ['a[0', null],
    ['a b', null],
    ['a[-1]', null],
  ])('%s', ([path, steps]) => expect(stepsOf(path)).toEqual(steps))

  test('leads only to what the answer itself holds', () => {
    expect(valueAt({ a: [{ b: 3 }] }, 'a[0].b', '')).toBe(3)
    expect(valueAt({ stock: { 'A.1': 4 } }, 'stock.{sku}', 'A.1')).toBe(4)
    for (const path of ['constructor', '__proto__', 'a.length', 'a[9].b', 'a.b.c']) expect(valueAt({ a: 'text' }, path, '')).toBeUndefined()
  })

  test('of any kind is read or refused, and never throws', () => {
    fc.assert(fc.property(fc.string(), fc.json(), (path, json) => void valueAt(JSON.parse(json), path, 'A')))
  })
})

describe('what is surely a stock is read', () => {
  test.for<[string, unknown, Partial<StockMapping>, object]>([
    ['a number', { qty: 8 }, {}, { quantity: 8 }],
    ['none', { qty: 0 }, {}, { quantity: 0 }],
    ['a number at the top', 12, { quantity: '', state: '' }, { quantity: 12 }],
    ['deep', { data: { items: [{ stock: { free: 3 } }] } }, { quantity: 'data.items[0].stock.free' }, { quantity: 3 }],
    ['keyed by SKU', { 'A-1': { qty: 5 } }, { quantity: '{sku}.qty' }, { quantity: 5 }],
    ['in a list', { list: [{ code: 'B' }, { code: 'A-1', qty: 7 }] }, { items: 'list', sku: 'code' }, { quantity: 7 }],
    ['a word', { state: 'In_Stock' }, { state: 'state' }, { isThere: true }],
    ['a word for gone', { state: false }, { state: 'state' }, { isThere: false }],
    ['both', { qty: 2, state: 'available' }, { quantity: 'qty', state: 'state' }, { quantity: 2 }],
    [
      'a moment',
      { qty: 0, back: '2026-12-09T10:00:00+02:00' },
      { restockAt: 'back' },
      { quantity: 0, restockAt: '2026-12-09T08:00:00.000Z' },
    ],
    [
      'a day, in the shop’s zone',
      { qty: 0, back: '2026-12-09' },
      { restockAt: 'back' },
      { quantity: 0, restockAt: '2026-12-09T06:00:00.000Z' },
    ],
    ['no day', { qty: 1, back: null }, { restockAt: 'back' }, { quantity: 1 }],
  ])('%s', ([name, answer, paths, stock]) => {
    if (name === 'a number at the top') {
      const mapping = { ...stockMapping.parse({}), quantity: '[0]' }
      return expect(readAnswer('[12]', { mapping, skus: ['A'], timeZone: 'UTC', now })?.get('A')).toEqual(told(stock))
    }
    expect(read(answer, paths)).toEqual(told(stock))
  })
})

describe('what is not surely a stock is unclear, with its reason', () => {
  test.for<[string, unknown, Partial<StockMapping>, string]>([
    ['a text', { qty: '12' }, {}, 'the text "12", no number'],
    ['less than nothing', { qty: -3 }, {}, 'less than nothing'],
    ['half a piece', { qty: 1.5 }, {}, 'no whole number'],
    ['absurd', { qty: 999_999_999 }, {}, 'more than can be'],
    ['endless', '{"qty": 1e999}', {}, 'no whole number'],
    ['nothing', { qty: null }, {}, 'null, no number'],
    ['missing', { error: 'no such product' }, {}, 'nothing, no number'],
    ['true', { qty: true }, {}, 'true, no number'],
    ['a list', { qty: [1] }, {}, 'a list, no number'],
    ['an object', { qty: { a: 1 } }, {}, 'an object, no number'],
    ['an unknown word', { state: 'maybe' }, { state: 'state' }, 'none of the words'],
    ['an empty word', { state: '' }, { state: 'state' }, 'none of the words'],
    ['a contradiction', { qty: 0, state: 'in_stock' }, { quantity: 'qty', state: 'state' }, 'there are 0, and that the product is there'],
    ['the other one', { qty: 4, state: 'sold_out' }, { quantity: 'qty', state: 'state' }, 'there are 4, and that the product is gone'],
    ['a list that is none', { list: {} }, { items: 'list', sku: 'code' }, 'no list at list'],
    ['a list without it', { list: [] }, { items: 'list', sku: 'code' }, 'does not hold'],
    ['a list with it twice', [{ code: 'A-1' }, { code: 'A-1' }], { sku: 'code' }, '2 times'],
    ['a date that is none', { qty: 0, back: 'soon' }, { restockAt: 'back' }, 'no date'],
    ['a day that does not exist', { qty: 0, back: '2026-02-31' }, { restockAt: 'back' }, 'no date'],
    ['a long text of two-part signs', { qty: `x${'🙂'.repeat(80)}` }, {}, `${'🙂'.repeat(58)}…`],
    ['a number for a date', { qty: 0, back: 1765274400 }, { restockAt: 'back' }, 'no date'],
    ['a time without a zone', { qty: 0, back: '2026-12-09T10:00:00' }, { restockAt: 'back' }, 'no date'],
    ['a day in the next century', { qty: 0, back: '2126-12-09' }, { restockAt: 'back' }, 'too far ahead'],
  ])('%s', ([, answer, paths, words]) => expect(read(answer, paths)).toEqual(unclear(words)))

  test('what is no JSON tells of no product', () => {
    for (const text of ['', '<!doctype html><p>8 in stock</p>', '{"qty": 8', 'NaN']) expect(read(text)).toBeNull()
  })

  test('whatever comes, it never throws, and what it tells is a stock', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const one = read(text, { quantity: 'a', restockAt: 'b', state: '' })
        if (one?.kind === 'told') expect(one.stock.quantity).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('a source', () => {
  const source = { name: 'ERP', url: 'https://erp.example/stock/{sku}', mapping: { quantity: 'qty' } }
  const wrong = (fields: object) => newSource.safeParse({ ...source, ...fields }).error?.issues.map(({ path }) => path.join('.'))

  test('has what is not said by default', () => {
    expect(newSource.parse(source)).toMatchObject({ timeoutSeconds: 3, cacheSeconds: 30, category: null, headers: [] })
  })

  test.for<[string, object, string]>([
    ['no SKU in the address', { url: 'https://erp.example/stock' }, 'url'],
    ['both forms', { url: 'https://erp.example/{sku}/{skus}' }, 'url'],
    ['the SKU as the server', { url: 'https://{sku}.example/' }, 'url'],
    ['another protocol', { url: 'file:///etc/{sku}' }, 'url'],
    ['a password in the address', { url: 'https://me:secret@erp.example/{sku}' }, 'url'],
    ['nothing to read', { mapping: {} }, 'mapping.quantity'],
    ['many without a SKU path', { url: 'https://erp.example/?s={skus}' }, 'mapping.sku'],
    ['a path that is none', { mapping: { quantity: 'a..b' } }, 'mapping.quantity'],
    ['a header that the call makes itself', { headers: [{ name: 'Host', value: 'inner' }] }, 'headers.0.name'],
    ['a header of two lines', { headers: [{ name: 'X-Key', value: 'a\r\nb' }] }, 'headers.0.value'],
    [
      'a header twice',
      {
        headers: [
          { name: 'X-Key', value: 'a' },
          { name: 'x-key', value: 'b' },
        ],
      },
      'headers.1.name',
    ],
    ['a timeout without end', { timeoutSeconds: 600 }, 'timeoutSeconds'],
  ])('with %s is refused at its field', ([, fields, path]) => expect(wrong(fields)).toContain(path))

  test('is asked with the SKU encoded', () => {
    expect(addressFor('https://erp.example/{sku}?x={sku}', ['A/1 $&'])).toBe('https://erp.example/A%2F1%20%24%26?x=A%2F1%20%24%26')
    expect(addressFor('https://erp.example/?s={skus}', ['A,1', 'B'])).toBe('https://erp.example/?s=A%2C1,B')
  })
})
