import { expect } from 'vitest'
import { test } from './desk'
import { threadOn } from './thread'

test('the keyboard alone finds the customer, edits, sends and sees what became of it', async ({ desk }) => {
  const page = await desk.open('/sessions')
  const { card, composer, bubble } = threadOn(page)
  await page.getByRole('link', { name: /Diego Salas/ }).waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('diego')
  await page
    .getByRole('link', { name: /Alexey|Priya|Noura|نورة/ })
    .first()
    .waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await page.getByRole('heading', { name: 'Diego Salas' }).waitFor()
  await card.waitFor()

  await page.keyboard.press('e')
  await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value !== '')
  expect(await composer.inputValue()).toContain('«65 W charger»')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' ¡Gracias!')
  await page.keyboard.press('Control+Enter')
  const sent = bubble('¡Gracias!')
  await sent.getByText(/Delivered|Read/).waitFor()

  await page.keyboard.press('Shift+Tab')
  for (let presses = 0; presses < 12 && !(await sent.getByRole('button').evaluate((it) => it === document.activeElement)); presses++)
    await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page
    .getByRole('list', { name: 'What happened to this message' })
    .getByText(/accepted/i)
    .first()
    .waitFor()
})

test('the keys are listed under a key of their own', async ({ desk }) => {
  const page = await desk.open('/sessions')
  await page.getByRole('link', { name: /Tomasz/ }).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('Send the suggestion').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})
