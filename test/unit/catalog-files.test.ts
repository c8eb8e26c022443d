import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finished, readCsv as readingCsv } from '@/lib/catalog/csv/model'
import { productInput, shop } from '@/lib/catalog/model'
import { headerOf, lineOf } from '@/lib/catalog/plain/lines'
import { readPlain as readingPlain } from '@/lib/catalog/plain/model'
import { readShopify as readingShopify } from '@/lib/catalog/shopify/model'
import { readWooCommerce as readingWooCommerce } from '@/lib/catalog/woocommerce/model'

const readCsv = (text: string) => finished(readingCsv(text))
const readPlain = (...of: Parameters<typeof readingPlain>) => finished(readingPlain(...of))
const readShopify = (...of: Parameters<typeof readingShopify>) => finished(readingShopify(...of))
const readWooCommerce = (...of: Parameters<typeof readingWooCommerce>) => finished(readingWooCommerce(...of))

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
  const tee = { category: 'Tops', price: '20.00', currency: 'EUR', groupKey: 'tee' }
  const options = (size: string) => [
    { name: 'Size', value: size },
    { name: 'Option 2', value: 'Black' },
  ]
  expect(products).toEqual([
    { line: 2, product: { ...tee, sku: 'T-S', name: 'Sea Tee - Small / Black', quantity: 4, options: options('Small') } },
    { line: 3, product: { ...tee, sku: 'tee-large-black', name: 'Sea Tee - Large / Black', quantity: 0, options: options('Large') } },
    {
      line: 5,
      product: { sku: 'mug', name: 'Mug', category: null, quantity: 7, price: '9.5', currency: 'EUR', groupKey: null, options: [] },
    },
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
  expect(products.map(({ product }) => product.groupKey)).toEqual(['tee', 'tee', null, null, 'id:8'])
  expect(products[1]?.product.options).toEqual([
    { name: 'Option 1', value: 'Blue' },
    { name: 'Option 2', value: 'Large' },
  ])
  expect(skipped.map((line) => line.line)).toEqual([2, 7, 8, 9])
})

test('a plain file may hold any of the columns, and what it lacks stays', () => {
  const { products, kept } = readPlain(readCsv('name,sku,aliases,price,currency\nDesk,A,mesa | |стол|mesa,"99,5",eur\n'), defaults)
  expect(products[0]?.product).toMatchObject({ sku: 'A', name: 'Desk', aliases: ['mesa', 'стол'], price: '99.5', currency: 'EUR' })
  expect(kept).toEqual(['category', 'kind', 'quantity', 'restockAt', 'startsAt', 'label', 'groupKey', 'options', 'locations'])
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

test('a record that lies across the pieces a long file is read in is one record, and keeps its line', () => {
  const long = 'x\n'.repeat(40_000)
  const lines = Array.from({ length: 9000 }, (_, at) => `P-${at},Product ${at} with a name of some length`)
  const read = rows(`sku,name\nA,"${long}"\n${lines.join('\n')}\nB,"open\n${lines.join('\n')}\n`)
  expect(read.slice(0, 2).map(([line, sku]) => [line, sku])).toEqual([
    [2, 'A'],
    [40_003, 'P-0'],
  ])
  expect(read).toHaveLength(18_001)
  expect(read.at(-1)?.slice(0, 2)).toEqual([40_003 + 18_000, 'P-8999'])
})

test('stock by place stands in columns of its own', () => {
  const text = 'sku,name,quantity,quantity@Warehouse,quantity@Harbour Shop\nA,a,,11,3\nB,b,5,,\nC,c,,x,\n'
  const { products, errors, kept } = readPlain(readCsv(text), defaults)
  expect(products.map(({ product }) => [product.quantity, product.locations])).toEqual([
    [
      null,
      [
        { name: 'Warehouse', quantity: 11 },
        { name: 'Harbour Shop', quantity: 3 },
      ],
    ],
    [5, []],
  ])
  expect(productInput.parse(products[0]?.product)).toMatchObject({
    quantity: 14,
    locations: [{ name: 'Harbour Shop' }, { name: 'Warehouse' }],
  })
  expect(productInput.safeParse({ ...products[0]?.product, quantity: 15 }).error?.issues).toMatchObject([{ path: ['quantity'] }])
  expect(errors).toMatchObject([{ line: 4, message: expect.stringContaining('quantity@Warehouse') }])
  expect(kept).not.toContain('locations')
})

test('whatever a product holds, its exported line is read as the same product, and no spreadsheet takes it for a formula', () => {
  const tricky = fc.constantFrom(
    '=1+1',
    "'=x",
    '-5',
    '@sum',
    '+49',
    "''+",
    'a|b',
    'back\\',
    'Größe "L"',
    'a, b; c',
    '\ttab',
    'two\nlines',
    "'",
  )
  const text = fc
    .oneof(tricky, fc.string({ minLength: 1, maxLength: 12 }))
    .filter((value) => /[^\s\0]/.test(value) && !/[\0\r]/.test(value))
  const written = fc.record({
    sku: text,
    name: text,
    aliases: fc.uniqueArray(text, { maxLength: 3, selector: (value) => value.trim() }),
    label: fc.option(text),
    groupKey: fc.option(text),
    options: fc.array(fc.record({ name: fc.constantFrom('Size', '-Ø', '@x'), value: text }), { maxLength: 2 }),
    locations: fc.uniqueArray(fc.record({ name: fc.constantFrom('Warehouse', 'Harbour, shop', '=1'), quantity: fc.nat(9) }), {
      selector: ({ name }) => name,
    }),
  })
  fc.assert(
    fc.property(written, ({ sku, ...rest }) => {
      const product = { sku: sku.trim(), ...productInput.parse(rest) }
      const places = product.locations.map(({ name }) => name)
      const file = readCsv(headerOf(places) + lineOf(product, places))
      for (const cell of [...file.header, ...(file.records[0]?.fields.values() ?? [])]) expect(cell).not.toMatch(/^[=+\-@]/)
      const [read] = readPlain(file, defaults).products
      const { sku: key, ...fields } = read?.product ?? {}
      expect({ sku: key, ...productInput.parse(fields) }).toEqual(product)
    }),
    { numRuns: 1000 },
  )
})
