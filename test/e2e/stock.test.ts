import { expect } from 'vitest'
import { shoot, test } from './desk'
import { threadOn } from './thread'

test('stock that goes while a reply is being written is told at once, and stops that reply until a person decides', async ({ desk }) => {
  desk.expectComplaint(/status of 409/)
  const page = await desk.openSession('Aylin Demir', { as: 'operator' })
  const { card, composer, bubble } = threadOn(page)
  await card.getByText('In stock, 5').waitFor()
  await card.getByRole('button', { name: 'Edit' }).click()
  expect(await composer.inputValue()).toContain('«Studio Headset 2, white» is currently in stock.')

  const catalogue = await desk.open('/catalog?q=HS2-WHT', { as: 'supervisor' })
  await catalogue.getByRole('button', { name: 'Edit Studio Headset 2, white' }).click()
  await catalogue.getByLabel('In stock').fill('0')
  await catalogue.getByRole('button', { name: 'Save' }).click()
  await catalogue.getByRole('listitem').filter({ hasText: 'HS2-WHT' }).getByText('out of stock').waitFor()

  await card.getByText('Stock changed').waitFor()
  await shoot(page, 'desk stale')
  await composer.press('Control+Enter')
  const dialog = page.getByRole('alertdialog', { name: 'The stock has changed' })
  await dialog.getByText('In stock, 5').waitFor()
  await dialog.getByText('Out of stock').waitFor()
  await shoot(page, 'dialog stock changed')
  await dialog.getByRole('button', { name: 'Edit the new text' }).click()
  expect(await composer.inputValue()).toContain('is currently out of stock.')
  await composer.press('Control+Enter')
  await bubble('is currently out of stock')
    .getByText(/Sent|Delivered|Read/)
    .waitFor()
})
