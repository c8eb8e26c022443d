import { expect } from 'vitest'
import { z } from 'zod'
import { shoot, test } from './desk'
import { threadOn } from './thread'

test('a reply that somebody was quicker than is held back, and its text kept', async ({ desk }) => {
  desk.expectComplaint(/status of 409/)
  const page = await desk.openSession('Beatriz Costa')
  const { composer, bubble, bubbles } = threadOn(page)
  await bubbles.last().waitFor()
  // News of the other one's answer are late here.
  let tellNews = () => {}
  const news = new Promise<void>((resolve) => {
    tellNews = resolve
  })
  await page.route('**/api/sessions/*/messages*', async (route) => {
    await news
    await route.continue().catch(() => {})
  })
  const other = await desk.openSession('Beatriz Costa', { as: 'operator' })
  await threadOn(other).composer.fill('De nada, Beatriz!')
  await threadOn(other).composer.press('Control+Enter')
  await threadOn(other)
    .bubble('De nada')
    .getByText(/Sent|Delivered|Read/)
    .waitFor()

  await composer.fill('You are welcome, Beatriz.')
  await composer.press('Control+Enter')
  const dialog = page.getByRole('alertdialog', { name: 'There is something new' })
  await dialog.getByText('Mara Klein answered while you were writing').waitFor()
  await dialog.getByText('De nada, Beatriz!').waitFor()
  await shoot(page, 'dialog thread moved on')
  await dialog.getByRole('button', { name: 'Keep editing' }).click()
  expect(await composer.inputValue()).toBe('You are welcome, Beatriz.')
  expect(await bubbles.filter({ hasText: 'You are welcome' }).count()).toBe(0)

  tellNews()
  await bubble('De nada').waitFor()
  await composer.press('Control+Enter')
  await bubble('You are welcome')
    .getByText(/Sent|Delivered|Read/)
    .waitFor()
})

test('a closed window takes no text, says why, and gives back what was written before', async ({ desk }) => {
  const page = await desk.openSession('Jonas Weber')
  await page.getByText('Only a template can reach Jonas now').waitFor()
  expect(await threadOn(page).composer.count()).toBe(0)
  await shoot(page, 'desk closed')
})

test('a window that closes while somebody writes turns the composer into the templates, and keeps what was written', async ({ desk }) => {
  const page = await desk.openSession('نورة القحطاني')
  const session = `/api/sessions/${await desk.sessionOf('نورة القحطاني')}`
  const { windowClosesAt } = z.object({ windowClosesAt: z.iso.datetime() }).parse(await (await desk.call(session)).json())
  await page.clock.install()
  await page.reload()
  const { composer, header } = threadOn(page)
  await composer.fill('أهلا نورة')
  await page.clock.fastForward(Date.parse(windowClosesAt) - Date.now() - 8.5 * 60_000)
  await header.getByText(/^Closes in [78] min$/).waitFor()
  expect(await composer.inputValue()).toBe('أهلا نورة')

  await page.clock.fastForward('00:09:00')
  await page.getByRole('region', { name: 'Send a template' }).waitFor()
  await page.getByText('Your text is kept').waitFor()
  expect(await composer.count()).toBe(0)
  await shoot(page, 'window closed while writing')
  await desk.call(`${session}/draft`, { body: '' }, 'PUT')
})
