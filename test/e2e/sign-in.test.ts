import { expect } from 'vitest'
import { test } from './desk'
import { administrator } from './product'

test('a wrong password is told, the right one leads to the desk, and signing out leads back', async ({ desk }) => {
  desk.expectComplaint(/status of 401/)
  const page = await desk.open('/failures', { as: 'stranger' })
  await page.getByLabel('E-mail address').fill(administrator.email)
  await page.getByLabel('Password').fill('not the password')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('E-mail address and password do not match').waitFor()
  expect(new URL(page.url()).pathname).toBe('/sign-in')

  await page.getByLabel('Password').fill(administrator.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('heading', { name: 'Failures', level: 1 }).waitFor()

  await page.getByRole('button', { name: /account$/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign in' }).waitFor()
  await page.goto('/sessions')
  expect(new URL(page.url()).pathname).toBe('/sign-in')
})

test('from its first start on the shop is told the time on the clock of the machine', async ({ desk }) => {
  expect(await (await desk.call('/api/settings/shop')).json()).toMatchObject({ timeZone: 'Europe/Berlin' })
})
