import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '@/lib/catalog/csv/model'
import { shop } from '@/lib/catalog/model'
import { readPlain } from '@/lib/catalog/plain/model'
import { readShopify } from '@/lib/catalog/shopify/model'
import { readWooCommerce } from '@/lib/catalog/woocommerce/model'

const named = (text: string) => readCsv(text).errors.map((error) => error.line)
const rows = (text: string) => readCsv(text).records.map(({ line, fields }) => [line, ...fields.values()])
const defaults = shop.parse({})
const euros = shop.parse({ currency: 'EUR' })

test('a record keeps the line it starts on, however many lines it spans', () => {
  expect(rows('sku,name\nA,"two\nlines"\n\n\nB,b\n')).toEqual([
    [2, 'A', 'two\nlines'],
    [6, 'B', 'b'],
  ])
})

test('a broken line is named and costs no other line', () => {
  const text = 'sku,name\nA,a\nB,"open\nC,c\nD,27" screen\nE,e\nF,f,too,many\nG,"g" x\nH,h\n'
  expect(named(text)).toEqual([3, 5, 7, 8])
  expect(rows(text).map(([line]) => line)).toEqual([2, 4, 6, 9])
})

test('a quote that stays open does not swallow a later line that has quotes too', () => {
  const text = 'sku,name\nA,"open\nB,"closed"\nC,c\n'
  expect(named(text)).toEqual([2])
  expect(rows(text).map(([line]) => line)).toEqual([3, 4])
})

test('lines that an open quote joined into one of too many columns are read again, one by one', () => {
  const text = 'sku,name\nA,"open\nB,b\nC","x"\nD,d\n'
  expect(named(text)).toEqual([2, 4])
  expect(rows(text).map(([line]) => line)).toEqual([3, 5])
})

test('semicolons, tabs, a byte order mark and Windows line ends are read alike', () => {
  for (const text of ['sku,name\nA,a\n', '\ufeffSKU;Name\r\nA;a\r\n', 'sku\tname\nA\ta']) expect(rows(text)).toEqual([[2, 'A', 'a']])
})

test('a file of nothing but open quotes ends with a word about the rest', () => {
  const { errors, records } = readCsv(`sku,name\n${'A,"open\n'.repeat(1000)}`)
  expect(records).toEqual([])
  expect(errors).toHaveLength(201)
  expect(errors.at(-1)?.message).toContain('not read from here')
})

test('no text stops the reader', () => {
  const piece = fc.constantFrom('"', ',', ';', '\n', '\r\n', 'a', 'ü', '""', '\0', ' ')
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const { header, records, errors } = readCsv(text)
        for (const { line } of [...records, ...errors]) expect(line).toBeGreaterThan(0)
        for (const { fields } of records) expect(fields.size).toBeLessThanOrEqual(header.length)
      },
    ),
  )
})

test('the first line of a Shopify handle names the product, each line with options is a variant', () => {
  const text = `Handle,Title,Type,Status,Option1 Name,Option1 Value,Option2 Value,Variant SKU,Variant Inventory Qty,Variant Price,Image Src
tee,Sea Tee,Tops,active,Size,Small,Black,T-S,4,20.00,a.jpg
tee,,,,,Large,Black,,-2,20.00,
tee,,,,,,,,,,b.jpg
mug,Mug,,active,Title,Default Title,,,7,9.5,
old,Old mug,,archived,Title,Default Title,,,1,9.5,
lost,,,,,Red,,,1,1,
`
  const { products, errors, skipped, kept } = readShopify(readCsv(text), euros)
  expect(products).toEqual([
    { line: 2, product: { sku: 'T-S', name: 'Sea Tee - Small / Black', category: 'Tops', quantity: 4, price: '20.00', currency: 'EUR' } },
    {
      line: 3,
      product: { sku: 'tee-large-black', name: 'Sea Tee - Large / Black', category: 'Tops', quantity: 0, price: '20.00', currency: 'EUR' },
    },
    { line: 5, product: { sku: 'mug', name: 'Mug', category: null, quantity: 7, price: '9.5', currency: 'EUR' } },
  ])
  expect(errors.map((error) => error.line)).toEqual([7])
  expect(skipped.map((line) => line.line)).toEqual([6])
  expect(kept).not.toContain('price')
  expect(readShopify(readCsv(text), defaults)).toMatchObject({ kept: expect.arrayContaining(['price', 'currency', 'aliases', 'label']) })
})

test('a WooCommerce variable product is read through its variations; uncounted stock is told in words', () => {
  const text = `ID,Type,SKU,Name,Published,In stock?,Stock,Backorders allowed?,Sale price,Regular price,Categories,Parent,Attribute 1 value(s),Attribute 2 value(s)
1,variable,tee,Sea Tee,1,1,,0,,,Tops,,"Red, Blue",
2,variation,tee-red,Sea Tee - Red,1,1,4,0,,20,,tee,Red,
3,variation,tee,Sea Tee,1,0,0,1,,20,,tee,Blue,Large
4,simple,belt,Belt,1,1,,0,15,20,Things,,,
5,simple,hat,Hat,1,0,,0,,20,Things,,,
6,grouped,set,Set,1,1,,0,,,Things,,,
7,simple,draft,Draft,-1,1,2,0,,,Things,,,
8,variable,,Cap,1,1,,0,,,Caps,,,
9,variation,,Cap,1,1,2,0,,5,,id:8,Green,
`
  const { products, skipped } = readWooCommerce(readCsv(text), euros)
  expect(
    products.map(({ product }) => [product.sku, product.name, product.category, product.quantity, product.label, product.price]),
  ).toEqual([
    ['tee-red', 'Sea Tee - Red', 'Tops', 4, null, '20'],
    ['woo-3', 'Sea Tee - Blue, Large', 'Tops', 0, null, '20'],
    ['belt', 'Belt', 'Things', null, 'in stock', '15'],
    ['hat', 'Hat', 'Things', 0, null, '20'],
    ['woo-9', 'Cap - Green', 'Caps', 2, null, '5'],
  ])
  expect(skipped.map((line) => line.line)).toEqual([2, 7, 8, 9])
})

test('a plain file may hold any of the columns, and what it lacks stays', () => {
  const { products, kept } = readPlain(readCsv('name,sku,aliases,price,currency\nDesk,A,mesa | |стол|mesa,"99,5",eur\n'), defaults)
  expect(products[0]?.product).toMatchObject({ sku: 'A', name: 'Desk', aliases: ['mesa', 'стол'], price: '99.5', currency: 'EUR' })
  expect(kept).toEqual(['category', 'kind', 'quantity', 'restockAt', 'startsAt', 'label'])
})

test.each([
  ['UTC', '2026-12-09', '2026-12-09T00:00:00.000Z'],
  ['Asia/Kolkata', '2026-12-09', '2026-12-08T18:30:00.000Z'],
  ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
  ['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
  ['Asia/Kolkata', '2026-12-09T10:00:00Z', '2026-12-09T10:00:00.000Z'],
])('in %s, %s begins at %s', (timeZone, written, time) => {
  const { products } = readPlain(readCsv(`sku,name,restock_at\nA,a,${written}\n`), { ...defaults, timeZone })
  expect(products[0]?.product.restockAt).toBe(time)
})

test.each(['2026-02-30x', 'soon', '2026-13-01'])('%s is no date', (written) => {
  expect(readPlain(readCsv(`sku,name,restock_at\nA,a,${written}\n`), defaults).errors).toMatchObject([{ line: 2 }])
})
