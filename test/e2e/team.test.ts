import { expect } from 'vitest'
import { shoot, test } from './desk'
import { rowOf } from './thread'

test('a new colleague gets in by a link that works once', async ({ desk }) => {
  const page = await desk.open('/settings/team')
  await page.getByRole('button', { name: 'Add a person' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name').fill('Ruth Simon')
  await dialog.getByLabel('E-mail address').fill('ruth@shop.test')
  await dialog.getByRole('button', { name: 'Add and make a link' }).click()
  const link = await page.getByRole('dialog', { name: 'Link for Ruth Simon' }).getByLabel('Link').inputValue()
  await shoot(page, 'dialog one-time link')

  const theirs = await desk.open(link, { as: 'stranger' })
  await theirs.getByRole('heading', { name: 'Welcome, Ruth Simon' }).waitFor()
  await theirs.getByLabel('Password', { exact: true }).fill('seven boxes of cables')
  await theirs.getByRole('button', { name: 'Set password and sign in' }).click()
  await rowOf(theirs, /Tomasz/).waitFor()

  const late = await desk.open(link, { as: 'stranger' })
  await late.getByRole('heading', { name: 'This link does not work' }).waitFor()
  await page.getByRole('button', { name: 'Done' }).click()
  await page
    .getByRole('row', { name: /Ruth Simon/ })
    .getByText('Operator')
    .waitFor()
})

test('what a role does not open is not offered, and says so when its address is typed', async ({ desk }) => {
  desk.expectComplaint(/status of 403/)
  const page = await desk.open('/sessions', { as: 'operator' })
  await page.getByRole('link', { name: 'Catalogue' }).waitFor()
  await page.getByRole('link', { name: 'Settings' }).click()
  const pages = page.getByRole('navigation', { name: 'Settings' }).getByRole('link')
  await pages.first().waitFor()
  expect(await pages.allInnerTexts()).toEqual(['Notifications', 'API'])
  for (const address of ['/settings/channels', '/settings/team']) {
    await page.goto(address)
    await page.getByRole('heading', { name: 'This page is not open to you' }).waitFor()
  }
  await page.goto('/catalog')
  await page.getByRole('heading', { name: '65 W charger' }).waitFor()
  expect(await page.getByRole('button', { name: /Add|Import|Edit|Delete/ }).count()).toBe(0)
})
