import { expect, vi } from 'vitest'
import { shoot, soon, test } from './desk'
import { climb, noteWay, rowOf, threadOn, watchRest } from './thread'

test('read, edit, send: the ticks climb and the answer arrives by themselves, with no reload', async ({ desk }) => {
  const page = await desk.open('/')
  await rowOf(page, /Alexey Sokolov/).click()
  const { card, suggested, composer, bubble, bubbles } = threadOn(page)
  expect(await suggested()).toBe(
    'Hello, Alexey Sokolov! «Premium Plan license» is currently in stock — ready to ship today. Reply here if you want to reserve, get a restock alert, or see similar options.',
  )
  await page.evaluate(() => Object.assign(window, { isStillHere: true }))
  await shoot(page, 'desk')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot(page, 'desk dark')
  await page.emulateMedia({ colorScheme: 'light' })

  await card.getByRole('button', { name: 'Edit' }).click()
  await composer.press('Control+End')
  await composer.pressSequentially(' It can be with you in an hour.')
  const way = await noteWay(page, 'with you in an hour')
  const said = await bubbles.count()
  await composer.press('Control+Enter')
  const sent = bubble(
    'ready to ship today. Reply here if you want to reserve, get a restock alert, or see similar options. It can be with you in an hour.',
  )
  await sent.getByText(/Accepted|Sent|Delivered/).waitFor()
  expect(await composer.inputValue()).toBe('')
  const rest = await watchRest(page)
  await sent.getByText('Read', { exact: true }).waitFor()
  // The word itself changes; nothing around it moves.
  expect((await rest()).filter((moved) => !climb.includes(moved))).toEqual([])

  const seen = await way()
  expect(seen[0]).toBe('Waiting')
  expect(seen.at(-1)).toBe('Read')
  // News may come faster than a screen is drawn, but not all of them.
  expect(seen.length).toBeGreaterThan(2)
  expect(seen).toEqual(climb.filter((word) => seen.includes(word)))
  await vi.waitFor(async () => expect(await bubbles.count()).toBe(said + 2), soon)
  await shoot(page, 'desk answered')
  expect(await page.evaluate(() => 'isStillHere' in window)).toBe(true)
})

test('one click sends the suggestion as it stands', async ({ desk }) => {
  const page = await desk.openSession('+33639984107')
  const { card, suggested, bubble } = threadOn(page)
  const text = await suggested()
  expect(text).toMatch(/^Hello! «USB-C dock 11-in-1» is currently in stock\. Reply here/)
  await card.getByRole('button', { name: 'Send' }).click()
  await bubble(text)
    .getByText(/Sent|Delivered|Read/)
    .waitFor()
  await card.waitFor({ state: 'detached' })
})

test('somebody who asked for nothing gets words of our own; what they ask then is one key away from its answer', async ({ desk }) => {
  const page = await desk.openSession('Dewi Lestari')
  const { card, suggested, composer, bubble, log } = threadOn(page)
  await composer.fill('Halo Dewi! What can I do for you?')
  await page.getByRole('region', { name: 'Your reply' }).getByRole('button', { name: 'Send' }).click()
  await bubble('What can I do for you')
    .getByText(/Delivered|Read/)
    .waitFor()

  await card.getByText('Studio Headset 2, white').first().waitFor(soon)
  const text = await suggested()
  expect(text).toMatch(/^Hello, Dewi Lestari! «Studio Headset 2, white» is currently .+\. Reply here/)
  await log.focus()
  await page.keyboard.press('s')
  await bubble(text)
    .getByText(/Sent|Delivered|Read/)
    .waitFor()
})

test('two people see each other’s work as it happens', async ({ desk }) => {
  const mine = await desk.openSession('Liam Carter')
  const theirs = await desk.openSession('Liam Carter', { as: 'operator' })
  await theirs.getByText('Administrator is looking at this too').waitFor()
  await threadOn(mine).composer.fill('I am looking for it right now.')
  await theirs.getByText('Administrator is writing an answer').waitFor()
  await shoot(theirs, 'desk somebody writes')
  await threadOn(mine).composer.press('Control+Enter')
  await threadOn(theirs)
    .bubble('looking for it')
    .getByText(/Sent|Delivered|Read/)
    .waitFor()

  await threadOn(theirs).composer.fill('It was handed over yesterday.')
  await threadOn(theirs).composer.press('Control+Enter')
  const answer = threadOn(mine).bubble('handed over yesterday')
  await answer.getByText(/Sent|Delivered|Read/).waitFor()
  expect(await answer.getByRole('button').getAttribute('title')).toContain('Written by Mara Klein')
})

test('a session that is opened by its address is in sight in the list', async ({ desk }) => {
  const page = await desk.open(`/sessions/${await desk.sessionOf('Grace Okafor')}?view=all`, { height: 480 })
  const row = rowOf(page, /Grace Okafor/)
  await row.waitFor()
  const box = await row.boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(480)
})
