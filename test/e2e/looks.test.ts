import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { contrastFaultsOf, faultsOf } from './axe'
import { Desk, shoot, test } from './desk'
import { openScenes, type Scene, scenes } from './scenes'

const phone = { width: 360, height: 780, touch: true }

test.beforeAll(async ({ browser }) => openScenes(new Desk(browser, 'scenes')))

// Nothing happens in the shop any more, so that one scene has no part in another.
test.concurrent.for(scenes)('$name reads well at a desk, light and dark, for eyes and for screen readers', async (scene, { desk }) => {
  const page = await enter(desk, scene)
  await look(page, `${scene.name} 1440 light`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot(page, `${scene.name} 1440 dark`)
  expect(await contrastFaultsOf(page)).toEqual([])
})

test.concurrent.for(scenes)('$name reads well on a phone', async (scene, { desk }) => {
  const page = await enter(desk, scene, phone)
  await look(page, `${scene.name} 360 light`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot(page, `${scene.name} 360 dark`)
})

test('the desk uses the room it has', async ({ desk }) => {
  const page = await desk.openSession('Tomasz Zieliński')
  for (const width of [768, 1000, 1200, 2560]) {
    await page.setViewportSize({ width, height: width < 1200 ? 900 : 1200 })
    await page.getByRole('button', { name: 'Send to Tomasz' }).waitFor()
    expect(await tooWide(page)).toEqual([])
    await shoot(page, `session ${width} light`)
  }
})

async function enter(desk: Desk, { at, as, show, complaint }: Scene, size = {}): Promise<Page> {
  if (complaint) desk.expectComplaint(complaint)
  const page = await desk.open(typeof at === 'string' ? at : await at(desk), { as, isPicture: true, ...size })
  await show(page)
  // Nothing is loading any more.
  await page.waitForFunction(() => document.querySelector('.animate-pulse, [aria-busy=true]') === null, null, { polling: 50 })
  return page
}

async function look(page: Page, name: string): Promise<void> {
  await shoot(page, name)
  expect(await tooWide(page)).toEqual([])
  expect(await faultsOf(page)).toEqual([])
}

/** What can be pushed sideways though nobody should have to. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isScrolled = (element: Element) => element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX)
    return [...document.querySelectorAll('*')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && isScrolled(element))
      .map((element) => element.outerHTML.slice(0, 160))
  })
}
