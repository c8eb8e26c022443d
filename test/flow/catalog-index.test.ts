import { beforeEach, expect, test } from 'vitest'
import { understand } from '@/lib/availability/server'
import { importCsv } from '@/lib/catalog/import/server'
import { productInput } from '@/lib/catalog/model'
import { deleteProduct, putProduct } from '@/lib/catalog/server'
import { db } from '@/lib/db'

const alone = { lastSku: null, prompted: false, earlier: [] }
const put = (sku: string, name: string, quantity = 3) => putProduct(sku, productInput.parse({ name, quantity }))
const asked = async (thing: string) => (await understand(`is the ${thing} in stock?`, alone)).product?.sku ?? null

beforeEach(async () => {
  await db().$executeRaw`truncate "Product" cascade`
  await put('KEEP', 'Walnut desk')
  await deleteProduct('KEEP')
})

test('a product is found as soon as it is there, by its new name once renamed, and no more once deleted', async () => {
  expect(await asked('harbour lantern')).toBeNull()
  await put('L-9', 'Harbour lantern')
  expect(await asked('harbour lantern')).toBe('L-9')
  await put('L-9', 'Quay lantern')
  expect(await asked('quay lantern')).toBe('L-9')
  await deleteProduct('L-9')
  expect(await asked('quay lantern')).toBeNull()
})

test('a product deleted and made anew under the same SKU is found by its new words', async () => {
  await put('L-9', 'Harbour lantern')
  expect(await asked('harbour lantern')).toBe('L-9')
  await deleteProduct('L-9')
  await put('L-9', 'Birch bookcase')
  expect(await asked('harbour lantern')).toBeNull()
  expect(await asked('birch bookcase')).toBe('L-9')
})

test('many questions at once, while a file comes in, all end with the file taken up', async () => {
  const lines = Array.from({ length: 600 }, (_, at) => `P-${at},Kettle model ${at}`)
  const [, ...answers] = await Promise.all([
    importCsv(`sku,name\n${lines.join('\n')}\n`, { dryRun: false }),
    ...[1, 2, 3].map(() => asked('kettle model 77')),
  ])
  for (const answer of answers) expect([null, 'P-77']).toContain(answer)
  expect(await asked('kettle model 77')).toBe('P-77')
})
