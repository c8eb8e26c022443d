import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { stockSourceList } from '@/lib/sources/model'
import { startServer } from '../misbehaving'
import { faultsOf } from './axe'
import { type Desk, shoot, test } from './desk'
import { threadOn } from './thread'

async function shootAll(page: Page, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await shoot(page, `${name} ${theme}`)
  }
  expect(await faultsOf(page)).toEqual([])
}

const phone = { width: 360, height: 780, touch: true }

async function removeSources(desk: Desk): Promise<void> {
  const { items } = stockSourceList.parse(await (await desk.call('/api/stock-sources')).json())
  for (const { id } of items) await desk.call(`/api/stock-sources/${id}`, undefined, 'DELETE')
}

/** The list shows what the source said last, and the product who decides. */
async function lookAtProduct(page: Page, width: string): Promise<void> {
  const number = page.getByRole('button', { name: 'Outlet shop decides the quantity of Garden lantern, now 8' })
  await number.waitFor()
  await shootAll(page, `catalogue outside stock ${width}`)
  await number.click()
  await page.getByRole('dialog').getByText('Outlet shop decides the stock').waitFor()
  await shootAll(page, `product outside stock ${width}`)
}

test('a source outside is set up with a test, its stock is promised, and nothing more when it falls silent', async ({ desk }) => {
  desk.expectComplaint(/status of 4(09|00)/)
  let isDown = false
  const shop = await startServer((response) => {
    if (isDown) response.writeHead(503).end()
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ stock: { free: 8 }, note: 'aisle 4' }))
  })
  onTestFinished(shop.close)
  onTestFinished(() => removeSources(desk))
  await desk.call('/api/products/OUT-1', { name: 'Garden lantern', category: 'Outlet', quantity: 2 }, 'PUT')

  const page = await desk.open('/settings/sources')
  await page.getByText('Stock comes from the catalogue').waitFor()
  await shootAll(page, 'stock source empty 1440')
  await page.getByRole('button', { name: 'Add a source' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Name', { exact: true }).fill('Outlet shop')
  await dialog.getByLabel('Category').fill('Outlet')
  await dialog.getByLabel('Address').fill(`${shop.url}/stock/{sku}`)
  await dialog.getByLabel('Quantity').fill('stock.free')
  await dialog.getByRole('button', { name: 'Add a header' }).click()
  await dialog.getByLabel('Name of header 1').fill('Authorization')
  await dialog.getByLabel('Value of header 1').fill('Bearer of the outlet shop')
  await dialog.getByLabel('A SKU that it knows').fill('OUT-1')
  await dialog.getByRole('button', { name: 'Ask now' }).click()
  await dialog.getByText('Read: quantity 8').waitFor()
  await shootAll(page, 'stock source dialog 1440')
  await dialog.getByText('Read: quantity 8').scrollIntoViewIfNeeded()
  await shoot(page, 'stock source tested 1440 dark')
  await dialog.getByRole('button', { name: 'Add the source' }).click()
  await page.getByRole('listitem').getByText('Not asked yet').waitFor()
  await page.emulateMedia({ colorScheme: 'light' })

  await desk.suggest('Lucía Fernández', 'OUT-1')
  const theirs = await desk.openSession('Lucía Fernández')
  const { card } = threadOn(theirs)
  await card.getByText('In stock, 8').waitFor()
  await card.getByText('Outlet shop').waitFor()
  await shoot(theirs, 'session outside stock 1440 light')
  await lookAtProduct(await desk.open('/catalog?q=OUT-1'), '1440')
  await lookAtProduct(await desk.open('/catalog?q=OUT-1', phone), '360')

  isDown = true
  await card.getByRole('button', { name: 'Send to Lucía' }).click()
  const changed = theirs.getByRole('alertdialog', { name: 'The stock is not known now' })
  await changed.getByText('Not known', { exact: true }).waitFor()
  await shoot(theirs, 'dialog source silent 1440 light')
  await changed.getByRole('button', { name: 'Close' }).click()
  await card.getByText('not answering').waitFor()
  expect(await card.locator('p').first().textContent()).toContain('I am checking «Garden lantern» for you')
  await shootAll(theirs, 'session source silent 1440')

  const theirPhone = await desk.openSession('Lucía Fernández', phone)
  await theirPhone.getByRole('region', { name: 'Suggested reply' }).getByText('Not known').waitFor()
  await shootAll(theirPhone, 'session source silent 360')

  await page.getByText('Not answering').waitFor()
  await shootAll(page, 'stock source 1440')
  const small = await desk.open('/settings/sources', phone)
  await small.getByText('Not answering').waitFor()
  await shootAll(small, 'stock source 360')
  await small.getByRole('button', { name: 'Change or test' }).click()
  await small.getByRole('dialog').waitFor()
  await shootAll(small, 'stock source dialog 360')
})

test('a key is made, shown once, used and revoked', async ({ desk }) => {
  const page = await desk.open('/settings/keys')
  await page.getByText('No keys yet').waitFor()
  await page.getByRole('button', { name: 'Make a key' }).click()
  await page.getByLabel('Name').fill('Warehouse')
  await shootAll(page, 'key dialog 1440')
  await page.getByRole('button', { name: 'Make the key' }).click()
  const secret = await page.getByRole('alertdialog', { name: 'Key for Warehouse' }).getByLabel('Secret').inputValue()
  await shootAll(page, 'key secret 1440')
  await page.getByRole('button', { name: 'I have kept it' }).click()
  const push = () =>
    fetch(new URL('/api/products/KEY-1', page.url()), {
      method: 'PUT',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Pushed lamp', quantity: 4 }),
    })
  expect((await push()).status).toBe(201)
  await page.reload()
  await page.getByRole('row', { name: /Warehouse.*ago/ }).waitFor()
  await shootAll(page, 'keys 1440')
  const small = await desk.open('/settings/keys', phone)
  await shootAll(small, 'keys 360')
  await page.getByRole('button', { name: 'Revoke Warehouse' }).click()
  await page.getByRole('button', { name: 'Revoke the key' }).click()
  await page.getByText('No keys yet').waitFor()
  expect((await push()).status).toBe(401)
})
