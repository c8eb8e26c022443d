import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { productInput } from '@/lib/catalog/model'
import { leadList } from '@/lib/leads/model'
import { type Desk, shoot, soon, test } from './desk'
import { threadOn } from './thread'

/** The card of a customer in one stage of the board. */
const cardIn = (page: Page, stage: string, name: string) =>
  page.getByRole('region', { name: stage, exact: true }).getByRole('row', { name: new RegExp(name) })

const leadsOf = (page: Page) => page.getByRole('complementary', { name: 'Availability and contact' }).getByRole('region', { name: 'Leads' })

async function stockOf(desk: Desk, sku: string) {
  return productInput.parse(await (await desk.call(`/api/products/${sku}`)).json())
}

/** Has the lead of a customer stand where everybody begins, whatever happened before. */
async function backToInquired(desk: Desk, name: string): Promise<void> {
  const { items } = leadList.parse(await (await desk.call('/api/leads?limit=100')).json())
  const id = items.find(({ contact }) => contact.name === name)?.id
  expect((await desk.call(`/api/leads/${id}`, { stage: 'inquired' }, 'PATCH')).status, name).toBe(200)
}

test('a question is answered, the customer reserves two, the board shows it by itself, and they are handed over', async ({ desk }) => {
  const { quantity } = await stockOf(desk, 'CAM-HD')
  const board = await desk.open('/pipeline?product=CAM-HD', { as: 'supervisor' })
  await cardIn(board, 'Inquired', 'Sofia Lindqvist').waitFor(soon)

  const page = await desk.openSession('Sofia Lindqvist', { as: 'operator' })
  const { card, bubble } = threadOn(page)
  await card.getByRole('button', { name: 'Send' }).click()
  await cardIn(board, 'Answered', 'Sofia Lindqvist').waitFor(soon)
  await bubble('reserve 2').waitFor(soon)
  const reserved = cardIn(board, 'Reserved', 'Sofia Lindqvist')
  await reserved.getByText('Held until').waitFor(soon)
  await reserved.getByText('2 × HD webcam').waitFor()
  await shoot(board, 'pipeline reserved')

  await leadsOf(page).getByText('2 held until').waitFor(soon)
  await shoot(page, 'desk reserved')
  await leadsOf(page).getByRole('button', { name: 'Fulfil' }).click()
  await cardIn(board, 'Won', 'Sofia Lindqvist').waitFor(soon)
  expect((await stockOf(desk, 'CAM-HD')).quantity).toBe((quantity ?? 0) - 2)
})

test('who wants to know when it is back is promised, told once the stock returns, and the promise is kept', async ({ desk }) => {
  const page = await desk.openSession('Marcus Bell', { as: 'operator' })
  const { card, suggested, bubble } = threadOn(page)
  await card.getByText('Out of stock').first().waitFor()
  await card.getByRole('button', { name: 'Send' }).click()
  await bubble('Please let me know').waitFor(soon)
  await leadsOf(page).getByText('Waiting', { exact: true }).waitFor(soon)

  const promises = await desk.open('/pipeline/promises', { as: 'supervisor' })
  const promised = promises.getByRole('listitem').filter({ hasText: 'Marcus Bell' })
  await promised.getByRole('button', { name: 'Their words' }).click()
  await promised.getByText('Please let me know').waitFor()
  await shoot(promises, 'promises waiting')

  const { status } = await desk.call('/api/products/MOU-TRV', { ...(await stockOf(desk, 'MOU-TRV')), quantity: 4, restockAt: null }, 'PUT')
  expect(status).toBe(200)
  await leadsOf(page).getByText('Stock is back').waitFor(soon)
  await vi.waitFor(async () => expect(await suggested()).toMatch(/Travel mouse/), soon)
  await shoot(page, 'desk stock is back')
  await card.getByRole('button', { name: 'Send' }).click()
  await leadsOf(page)
    .getByText('Stock is back')
    .waitFor({ state: 'detached', ...soon })
  await promises.getByRole('button', { name: /Kept/ }).click()
  await promised.waitFor(soon)
})

test('a lead moves by its menu and by the keyboard alone, and is not lost without a reason', async ({ desk }) => {
  await backToInquired(desk, 'Diego Salas')
  const page = await desk.open('/pipeline?product=CHG-65', { as: 'operator' })
  const inStage = (stage: string) => cardIn(page, stage, 'Diego Salas')
  await inStage('Inquired').hover()
  await page.getByRole('button', { name: 'Move Diego Salas' }).click()
  await page.getByRole('menuitem', { name: 'Alternatives' }).click()
  await inStage('Alternatives').waitFor()

  await inStage('Alternatives').getByRole('button', { name: 'Drag Diego Salas' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Drop on'))
  for (let presses = 0; presses < 10; presses++) {
    const at = await page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label'))
    if (at === 'Lost') break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: /Nothing came of it/ })
  await dialog.getByText('In other words').click()
  await dialog.getByRole('button', { name: 'Move to Lost' }).click()
  await dialog.getByText('Say why').waitFor()
  await dialog.getByLabel('Your words').fill('Wanted another colour')
  await dialog.getByRole('button', { name: 'Move to Lost' }).click()
  await inStage('Lost').getByText('Wanted another colour').waitFor()
})

test('a lead is dragged from one stage to another', async ({ desk }) => {
  await backToInquired(desk, 'Alexey Sokolov')
  const page = await desk.open('/pipeline?product=PPL-12M-10', { as: 'operator' })
  const card = cardIn(page, 'Inquired', 'Alexey Sokolov')
  await card.waitFor()
  await card.dragTo(page.getByRole('region', { name: 'Answered', exact: true }).getByRole('grid'))
  await cardIn(page, 'Answered', 'Alexey Sokolov').waitFor()
  await page.setViewportSize({ width: 768, height: 1000 })
  await page.getByRole('button', { name: /Answered/ }).click()
  await cardIn(page, 'Answered', 'Alexey Sokolov').waitFor()
  await shoot(page, 'pipeline 768 light')
})
