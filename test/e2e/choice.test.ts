import { expect } from 'vitest'
import { test } from './desk'
import { threadOn } from './thread'

test('of several products that fit, one key chooses and one sends; what that taught is seen and removed', async ({ desk }) => {
  const page = await desk.openSession('Aylin Demir')
  const { card, suggested, log, bubble } = threadOn(page)
  const fitting = page.getByRole('list', { name: 'Products that fit' })
  await fitting.waitFor()
  const second = (await fitting.getByRole('button').nth(1).locator('bdi').first().textContent()) ?? ''
  await log.focus()
  await page.keyboard.press('p')
  await page.getByLabel('Name or SKU').and(page.locator(':focus')).waitFor()
  await log.focus()
  await page.keyboard.press('2')
  await fitting.waitFor({ state: 'detached' })
  await card.getByRole('button', { name: 'Send to Aylin' }).waitFor()
  const text = await suggested()
  expect(text).toContain(`«${second}» is currently`)
  await log.focus()
  await page.keyboard.press('s')
  await bubble(text)
    .getByText(/Sent|Delivered|Read/)
    .waitFor()

  await page.goto('/settings/learned-words')
  const row = page.getByRole('row').filter({ hasText: second })
  await row.getByRole('button', { name: /^Remove/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove the words' }).click()
  await row.waitFor({ state: 'detached' })
})
