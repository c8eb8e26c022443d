import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { faultsOf } from './axe'
import { Desk, shoot, test } from './desk'
import { openTheShop } from './people'
import { type Product, startProduct } from './product'
import { rowOf, threadOn } from './thread'

/** Long enough for a slow machine to take something back, and short enough to be waited for once. */
const UNDO_SECONDS = 10

describe('where replies wait a while before they go', () => {
  let home: string
  let product: Product
  let shop: { url: string; badges: Awaited<ReturnType<typeof openTheShop>> }

  beforeAll(async () => {
    home = await mkdtemp(path.join(os.tmpdir(), 'stockreply-e2e-'))
    // The database may run as another user, who passes through here.
    await chmod(home, 0o711)
    await mkdir(path.join(home, 'data'))
    product = await startProduct(path.join(home, 'data'), { UNDO_SECONDS: String(UNDO_SECONDS) })
    shop = { url: product.url, badges: await openTheShop(product.url) }
  }, 120_000)
  afterAll(async () => {
    await product.stop()
    await rm(home, { recursive: true, force: true })
  })

  const waiting = test.extend('desk', async ({ browser, task }, { onCleanup }) => {
    const desk = new Desk(browser, task.name, shop)
    onCleanup(() => desk.close(task.result?.state === 'fail'))
    return desk
  })

  waiting('a reply is taken back with one key: nothing goes out, and its text and suggestion are there again', async ({ desk }) => {
    const page = await desk.openSession('Diego Salas')
    const { card, composer, bubble, suggested } = threadOn(page)
    await card.waitFor()
    const text = await suggested()
    await page.keyboard.press('s')
    await bubble(text)
      .getByText(/Goes out in \d+ s/)
      .waitFor()
    await card.waitFor({ state: 'detached' })
    await shoot(page, 'undo bubble')
    expect(await faultsOf(page)).toEqual([])

    await page.keyboard.press('z')
    await bubble(text).getByText('Taken back').waitFor()
    expect(await composer.inputValue()).toBe(text)
    await card.waitFor()
    await rowOf(page, /Diego Salas.*cargador/).waitFor()
    await shoot(page, 'undo taken back')
  })

  waiting('a reply sent before the next session was opened is taken back from the foot of the list', async ({ desk }) => {
    const page = await desk.openSession('Henrique Duarte')
    const { composer, bubble } = threadOn(page)
    await composer.fill('Oi Henrique, um momento.')
    await composer.press('Control+Enter')
    await bubble('um momento')
      .getByText(/Goes out in/)
      .waitFor()
    await rowOf(page, /Dewi Lestari/).click()
    await page.getByRole('heading', { name: 'Dewi Lestari' }).waitFor()

    const bar = page.getByRole('region', { name: 'Replies that have just been sent' })
    await bar.getByText('Henrique Duarte').waitFor()
    await shoot(page, 'undo bar')
    expect(await faultsOf(page)).toEqual([])
    await page.keyboard.press('z')
    await bar.getByText('Taken back, its text is kept there').waitFor()
    await bar.getByRole('button', { name: 'Open' }).click()
    await bubble('um momento').getByText('Taken back').waitFor()
    expect(await composer.inputValue()).toBe('Oi Henrique, um momento.')
  })

  waiting('a reply whose product is sold while it waits is held for a person, who takes it back', async ({ desk }) => {
    const page = await desk.openSession('Stephan Brandt')
    const { card, bubble, suggested } = threadOn(page)
    await desk.suggest('Stephan Brandt', 'TPL-12M-25')
    await card
      .getByText(/In stock/)
      .first()
      .waitFor()
    const text = await suggested()
    await page.keyboard.press('s')
    await bubble(text)
      .getByText(/Goes out in/)
      .waitFor()
    await sell(desk, 'TPL-12M-25')
    await bubble(text)
      .getByText(/^Held: \d+ became 0$/)
      .waitFor({ timeout: (UNDO_SECONDS + 30) * 1000 })
    await shoot(page, 'held because sold')
    expect(await faultsOf(page)).toEqual([])
    await bubble(text).getByRole('button', { name: 'Take back' }).click()
    await bubble(text).getByText('Taken back').waitFor()
    await card.getByText(/may no longer be true/).waitFor()
  })

  waiting(
    'a closed window takes a template filled in from the stock; what was written is offered when the customer answers',
    { timeout: 120_000 },
    async ({ desk }) => {
      const id = await desk.sessionOf('Jonas Weber')
      const saved = await desk.call(`/api/sessions/${id}/draft`, { body: 'The dock is back since this morning.' }, 'PUT')
      expect(saved.status).toBe(200)
      const page = await desk.openSession('Jonas Weber')
      const { composer, bubble } = threadOn(page)
      await page.getByText('Your text is kept').waitFor()
      const picker = page.getByRole('region', { name: 'Send a template' })
      await picker.getByRole('button', { name: 'Send template to Jonas' }).waitFor()
      await shoot(page, 'templates')

      await chooseWithKeys(page, 'reserv')
      expect(await picker.getByRole('region', { name: 'As the customer will see it' }).textContent()).toMatch(
        /^Hello, Jonas Weber! «USB-C dock 11-in-1» is ready/,
      )
      expect(await faultsOf(page)).toEqual([])
      await picker.getByRole('textbox', { name: 'Name' }).fill('Jonas')
      await page.keyboard.press('Control+Enter')
      await bubble('Hello, Jonas! «USB-C dock 11-in-1» is ready')
        .getByText(/Sent|Delivered|Read/)
        .waitFor({ timeout: (UNDO_SECONDS + 30) * 1000 })

      const offer = page.getByRole('region', { name: 'Your earlier text' })
      await offer.getByText('The dock is back since this morning.').waitFor()
      await shoot(page, 'kept text offered')
      expect(await composer.inputValue()).toBe('')
      await offer.getByRole('button', { name: 'Put it in the composer' }).click()
      expect(await composer.inputValue()).toBe('The dock is back since this morning.')
      await composer.press('Control+Enter')
      await bubble('back since this morning')
        .getByText(/Goes out in/)
        .waitFor()
    },
  )
})

async function sell(desk: Desk, sku: string): Promise<void> {
  const product = await (await desk.call(`/api/products/${sku}`)).json()
  const response = await desk.call(`/api/products/${sku}`, { ...product, quantity: 0 }, 'PUT')
  expect(response.status).toBe(200)
}

/** Finds a template without a mouse. */
async function chooseWithKeys(page: Page, words: string): Promise<void> {
  await page.keyboard.press('t')
  await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'search')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

test('the way of a message is told step by step, down to what the provider sent', async ({ desk }) => {
  const page = await desk.openSession('Priya Raman')
  const { composer, bubble } = threadOn(page)
  await composer.fill('Two of them are set aside for you.')
  await composer.press('Control+Enter')
  const sent = bubble('set aside for you')
  await sent.getByText(/Delivered|Read/).waitFor()
  await sent.getByRole('button', { expanded: false }).click()
  const way = page.getByRole('list', { name: 'What happened to this message' })
  await way.getByText(/^Accepted by the provider after/).waitFor()
  await way
    .getByText(/told by webhook/)
    .first()
    .waitFor()
  await way.getByText('Raw').first().click()
  await shoot(page, 'way of a message')
  expect(await faultsOf(page)).toEqual([])
  expect(await way.textContent()).not.toContain('447700900134')
})
