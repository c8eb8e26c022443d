import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { faultsOf } from './axe'
import { shoot, test } from './desk'

const linesOn = (page: Page) => page.getByRole('region', { name: 'Windows about to close' })

test('a window about to close is told on every page, once, and leads to its customer', async ({ desk }) => {
  const page = await desk.open('/catalog', { isReminded: false })
  const lines = linesOn(page)
  await lines.getByText(/نورة القحطاني.*closes in \d+ min/).waitFor()
  await shoot(page, 'reminders')
  expect(await faultsOf(page)).toEqual([])
  await lines.getByRole('link', { name: /القحطاني/ }).click()
  await page.getByRole('heading', { name: /القحطاني/ }).waitFor()
  await page.goto('/catalog')
  await page.getByRole('heading', { name: '4K webcam' }).waitFor()
  expect(await lines.count()).toBe(0)
})

test('a reminder covers nothing that a person works with, at a desk or on a phone', async ({ desk }) => {
  const id = await desk.sessionOf('Lucía Fernández')
  for (const address of ['/sessions?view=all', `/sessions/${id}`, '/catalog'])
    for (const size of [{}, { width: 360, height: 780, touch: true }]) {
      const page = await desk.open(address, { isReminded: false, ...size })
      await linesOn(page)
        .getByText(/closes in/)
        .waitFor()
      await shoot(page, `reminders ${address.split(/[/?]/)[1]} ${page.viewportSize()?.width}`)
      expect(await linesOn(page).evaluate((line) => getComputedStyle(line).position)).toBe('static')
      expect((await linesOn(page).boundingBox())?.height).toBeLessThan(48)
    }
})

test('reminders that were put away are gone', async ({ desk }) => {
  const page = await desk.open('/catalog', { isReminded: false })
  const away = linesOn(page).getByRole('button', { name: /^Put .* away$/ })
  await away.focus()
  await page.keyboard.press('Enter')
  await linesOn(page).waitFor({ state: 'detached' })
})
