import { expect } from 'vitest'
import { shoot, test } from './desk'
import { threadOn } from './thread'

test('stock that goes while a reply is being written is told at once, and stops that reply until a person decides', async ({ desk }) => {
  desk.expectComplaint(/status of 409/)
  const page = await desk.openSession('Marta Nowak', { as: 'operator' })
  const { card, composer, bubble } = threadOn(page)
  await page.getByLabel('Name or SKU').fill('backpack')
  await page
    .getByRole('list', { name: 'Products found' })
    .getByRole('button', { name: /Laptop backpack/ })
    .click()
  await card.getByText('In stock, 8').waitFor()
  await card.getByRole('button', { name: 'Edit' }).click()
  expect(await composer.inputValue()).toContain('«Laptop backpack 15-inch» is currently in stock.')

  const catalogue = await desk.open('/catalog?q=BAG-15', { as: 'supervisor' })
  await catalogue.getByRole('button', { name: 'Edit Laptop backpack 15-inch' }).click()
  await catalogue.getByLabel('In stock', { exact: true }).fill('0')
  await catalogue.getByRole('button', { name: 'Save' }).click()
  await catalogue.getByRole('listitem').filter({ hasText: 'BAG-15' }).getByText('out of stock').waitFor()

  await card.getByText('This may no longer be true').waitFor()
  await shoot(page, 'desk stale')
  await composer.press('Control+Enter')
  const dialog = page.getByRole('alertdialog', { name: 'The stock has changed' })
  await dialog.getByText('In stock, 8').waitFor()
  await dialog.getByText('Out of stock', { exact: true }).waitFor()
  await shoot(page, 'dialog stock changed')
  await dialog.getByRole('button', { name: 'Edit the new text' }).click()
  expect(await composer.inputValue()).toContain('is currently out of stock.')
  await composer.press('Control+Enter')
  await bubble('is currently out of stock')
    .getByText(/Sent|Delivered|Read/)
    .waitFor()
})
