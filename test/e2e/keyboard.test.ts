import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { test } from './desk'
import { rowOf, threadOn } from './thread'

test('the keyboard alone finds the customer, edits, sends and sees what became of it', async ({ desk }) => {
  const page = await desk.open('/sessions')
  const { card, composer, bubble } = threadOn(page)
  await rowOf(page, /Tomasz/).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('diego')
  await rowOf(page, /Tomasz/).waitFor({ state: 'detached' })
  await tabTo(page, rowOf(page, /Diego Salas/))
  await page.keyboard.press('Enter')
  await bubble('cargador de 65 W').waitFor()
  await card.waitFor()

  await page.keyboard.press('e')
  await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value !== '')
  expect(await composer.inputValue()).toContain('«65 W charger»')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' ¡Gracias!')
  await page.keyboard.press('Control+Enter')
  const sent = bubble('¡Gracias!')
  await sent.getByText(/Delivered|Read/).waitFor()

  await tabTo(page, sent.getByRole('button'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  const steps = page.getByRole('list', { name: 'What happened to this message' }).getByRole('listitem')
  await steps.filter({ hasText: 'Delivered' }).first().waitFor()
})

test('the keys are listed under a key of their own', async ({ desk }) => {
  const page = await desk.open('/sessions')
  await rowOf(page, /Tomasz/).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('Send the suggested reply').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

/** Presses the key until this has the focus. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`The keyboard does not get to ${target}`)
}
