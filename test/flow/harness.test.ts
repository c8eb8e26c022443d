import { expect, test } from 'vitest'
import { db } from '@/lib/db'

test('each test file has a migrated database of its own', async () => {
  expect(await db().channel.count()).toBe(0)
})
