import { expect } from 'vitest'
import { faultsOf } from './axe'
import { shoot, test } from './desk'

test('a window about to close is told on every page, once, and leads to its customer', async ({ desk }) => {
  const page = await desk.open('/catalog', { isReminded: false })
  const lines = page.getByRole('region', { name: 'Windows about to close' })
  await lines.getByText(/Tomasz Zieliński.*window closes in \d+ min/).waitFor()
  await shoot(page, 'reminders')
  expect(await faultsOf(page)).toEqual([])

  await lines.getByRole('button', { name: 'Put the reminder of Tomasz Zieliński away' }).click()
  await lines.getByText('Tomasz Zieliński').waitFor({ state: 'detached' })
  await lines.getByRole('link', { name: /القحطاني/ }).click()
  await page.getByRole('heading', { name: /القحطاني/ }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: /القحطاني/ }).waitFor()
  expect(await lines.count()).toBe(0)
})
