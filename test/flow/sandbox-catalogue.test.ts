import { expect, test } from 'vitest'
import { importCsv } from '@/lib/catalog/import/server'
import { demoCatalogue } from '@/sandbox/catalogue'

test('the desk takes every line of the demo catalogue', async () => {
  const catalogue = demoCatalogue(new Date())
  const report = await importCsv(catalogue, { dryRun: false })
  expect(report).toMatchObject({ format: 'plain', errors: [] })
  expect(report.created).toBe(catalogue.trim().split('\n').length - 1)
})
