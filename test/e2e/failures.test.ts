import { expect } from 'vitest'
import { shoot, test } from './desk'
import { threadOn } from './thread'

test('a message that did not arrive says so inside its bubble, and sending it again there works', async ({ desk }) => {
  const page = await desk.openSession('Stephan Brandt')
  const { composer, bubble, bubbles } = threadOn(page)
  await composer.fill('Guten Tag, zwei sind noch da.')
  await composer.press('Control+Enter')
  const sent = bubble('zwei sind noch da')
  await sent.getByText('Not delivered.').waitFor()
  await sent.getByText('131026').waitFor()
  await shoot(page, 'desk failed bubble')
  const count = await bubbles.count()
  await sent.getByRole('button', { name: 'Send again' }).click()
  await bubble('zwei sind noch da')
    .getByText(/Delivered|Read/)
    .waitFor()
  expect(await bubbles.count()).toBeGreaterThan(count)
  expect(await page.getByText('Not delivered.').count()).toBe(0)
})

test('a refused message arrives among the failures by itself, with its cause; its cure there closes it', async ({ desk }) => {
  const page = await desk.open('/failures', { as: 'supervisor' })
  await page.getByRole('heading', { name: 'Failures', level: 1 }).waitFor()
  const row = page.getByRole('listitem').filter({ hasText: 'Rahul Mehta' })
  expect(await row.count()).toBe(0)

  const theirs = await desk.openSession('Rahul Mehta', { as: 'operator' })
  await threadOn(theirs).composer.fill('Hello Rahul, it is expected soon.')
  await threadOn(theirs).composer.press('Control+Enter')
  await row.getByText('expected soon').first().waitFor()
  await threadOn(theirs).bubble('expected soon').getByText('Not sent.').waitFor()
  await row.getByRole('button', { name: /Rahul Mehta/ }).click()
  await row.getByText('Service temporarily unavailable').last().waitFor()
  await shoot(page, 'failures')
  await row.getByRole('button', { name: 'Send again' }).click()
  await row.waitFor({ state: 'detached' })
  await page
    .getByRole('radio', { name: 'Resolved' })
    .or(page.getByRole('button', { name: 'Resolved' }))
    .click()
  await row.first().waitFor()
})

test('an unanswered send is looked into, and never sent a second time by itself', async ({ desk }) => {
  const page = await desk.openSession('Grace Okafor')
  const { composer, bubble, bubbles } = threadOn(page)
  await composer.fill('Tuesday at ten is free.')
  await composer.press('Control+Enter')
  const sent = bubble('Tuesday at ten is free')
  await sent.getByText(/Delivered|Read/).waitFor()
  await sent.getByRole('button').first().click()
  const steps = page.getByRole('list', { name: 'What happened to this message' }).getByRole('listitem')
  await steps.filter({ hasText: 'No clear answer: it may or may not have been taken' }).waitFor()
  await shoot(page, 'desk what happened')
  expect(await steps.filter({ hasText: /Attempt \d/ }).count()).toBe(1)
  expect(await bubbles.filter({ hasText: 'Tuesday at ten is free' }).count()).toBe(1)
})
