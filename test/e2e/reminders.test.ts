import { expect } from 'vitest'
import { faultsOf } from './axe'
import { shoot, test } from './desk'

test('a window about to close is told on every page, once, and leads to its customer', async ({ desk }) => {
  const page = await desk.open('/catalog', { isReminded: false })
  const lines = page.getByRole('region', { name: 'Windows about to close' })
  await lines.getByText(/نورة القحطاني.*window closes in \d+ min/).waitFor()
  await shoot(page, 'reminders')
  expect(await faultsOf(page)).toEqual([])
  await lines.getByRole('link', { name: /القحطاني/ }).click()
  await page.getByRole('heading', { name: /القحطاني/ }).waitFor()
  await page.goto('/catalog')
  await page.getByRole('heading', { name: '4K webcam' }).waitFor()
  expect(await lines.count()).toBe(0)
})

test('a reminder that was put away is gone', async ({ desk }) => {
  const page = await desk.open('/catalog', { isReminded: false })
  const lines = page.getByRole('region', { name: 'Windows about to close' })
  await lines.getByRole('button', { name: 'Put the reminder of نورة القحطاني away' }).click()
  await lines.getByText('نورة القحطاني').waitFor({ state: 'detached' })
})
