import { beforeAll, expect, test } from 'vitest'
import { productInput } from '@/lib/catalog/model'
import { putProduct } from '@/lib/catalog/server'
import { listSimilar } from '@/lib/leads/similar/server'

const put = (sku: string, name: string, rest: Record<string, unknown> = {}) =>
  putProduct(sku, productInput.parse({ name, category: 'Desks', quantity: 5, ...rest }))

beforeAll(async () => {
  await put('D-OAK', 'Oak desk 120 cm', { quantity: 0 })
  await put('D-OAK-160', 'Oak desk 160 cm')
  await put('D-PINE', 'Pine desk 120 cm', { quantity: 2 })
  await put('D-GONE', 'Oak desk 140 cm', { quantity: 0 })
  await put('C-OAK', 'Oak desk chair', { category: 'Chairs' })
  await put('LONE', 'Lone thing', { category: null })
  await put('S-PAST', 'Desk fitting', { kind: 'slot', startsAt: '2026-01-01T10:00:00.000Z' })
})

test('what is similar is of the same category and there to be had, the nearest in name first', async () => {
  expect((await listSimilar('D-OAK')).map(({ sku, availability }) => [sku, availability.state])).toEqual([
    ['D-OAK-160', 'in_stock'],
    ['D-PINE', 'low_stock'],
  ])
})

test('nothing is similar to what has no category, or is not known', async () => {
  expect(await listSimilar('LONE')).toEqual([])
  expect(await listSimilar('NOBODY')).toEqual([])
})
