import { expect } from 'vitest'
import { shoot, test } from './desk'
import { rowOf, threadOn } from './thread'

test('a lost connection is told, costs nothing that was typed, and comes back by itself', async ({ desk }) => {
  desk.expectComplaint(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_FAILED/)
  const page = await desk.openSession('Henrique Duarte')
  const { composer, bubble } = threadOn(page)
  const live = page.getByRole('status').filter({ hasText: /^(Live|Wait|Offline)$/ })
  await live.getByText('Live').waitFor()
  await page.context().setOffline(true)
  await live.getByText('Offline').waitFor()
  await page.getByText(/Offline since \d\d:\d\d/).waitFor()
  await composer.fill('Oi Henrique, um momento.')
  await shoot(page, 'desk offline')

  const colleague = await desk.openSession('Henrique Duarte', { as: 'operator' })
  await threadOn(colleague).composer.fill('Oi! Vou ver.')
  await threadOn(colleague).composer.press('Control+Enter')
  await threadOn(colleague).bubble('Vou ver').waitFor()
  expect(await bubble('Vou ver').count()).toBe(0)

  await page.context().setOffline(false)
  await live.getByText('Live').waitFor()
  await bubble('Vou ver').waitFor()
  expect(await composer.inputValue()).toBe('Oi Henrique, um momento.')
})

test('a draft stays with its customer through switching and reloading', async ({ desk }) => {
  const page = await desk.openSession('Camille Moreau')
  const { composer } = threadOn(page)
  await composer.fill('A word for Camille')
  await rowOf(page, /Lucía/).click()
  await page.getByRole('heading', { name: /Lucía/ }).waitFor()
  expect(await composer.inputValue()).toBe('')
  await page.reload()
  await rowOf(page, /Camille/).click()
  await page.getByRole('heading', { name: /Camille/ }).waitFor()
  expect(await composer.inputValue()).toBe('A word for Camille')
  await page.reload()
  await composer.waitFor()
  expect(await composer.inputValue()).toBe('A word for Camille')
  await composer.fill('')
})
