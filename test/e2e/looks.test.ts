import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Role } from '@/lib/auth/model'
import { faultsOf } from './axe'
import { shoot, test } from './desk'

interface Scene {
  name: string
  address?: string
  /** The customer whose session is open. */
  customer?: string
  as?: Role | 'stranger'
  /** Brings the page to the state that is looked at. */
  show: (page: Page) => Promise<unknown>
  /** What the browser says about it. */
  complaint?: RegExp
}

const heading = (name: string) => (page: Page) => page.getByRole('heading', { name }).waitFor()

const scenes: Scene[] = [
  { name: 'sign in', address: '/sign-in', as: 'stranger', show: heading('Sign in') },
  { name: 'link that does not work', address: '/welcome/nobody-made-this-one', as: 'stranger', show: heading('This link does not work') },
  { name: 'sessions', address: '/sessions?view=all', show: (page) => page.getByRole('link', { name: /نورة/ }).waitFor() },
  { name: 'sessions none found', address: '/sessions?q=nobody', show: heading('Nobody found') },
  { name: 'session', customer: 'Tomasz Zieliński', show: (page) => page.getByRole('button', { name: 'Send to Tomasz' }).waitFor() },
  { name: 'session in Arabic', customer: 'نورة القحطاني', show: (page) => page.getByRole('log').getByText('سماعة').waitFor() },
  {
    name: 'session with a choice',
    customer: 'Lucía Fernández',
    show: (page) => page.getByRole('list', { name: 'Products that fit' }).waitFor(),
  },
  { name: 'session closed', customer: 'Ольга Мельник', show: (page) => page.getByText('Only a template can reach').waitFor() },
  {
    name: 'session unknown',
    address: '/sessions/3f0c2a52-9d1c-4a53-8a53-6d1f0a3c9f10',
    show: heading('This does not exist'),
    complaint: /status of 404/,
  },
  { name: 'keys', address: '/sessions', show: openKeys },
  { name: 'failures', address: '/failures', show: (page) => page.getByRole('button', { name: /Ольга Мельник/ }).click() },
  { name: 'failures none resolved', address: '/failures?state=resolved&cause=payment', show: heading('Nothing here yet') },
  { name: 'catalogue', address: '/catalog', show: heading('4K webcam') },
  { name: 'catalogue none found', address: '/catalog?q=zeppelin', show: (page) => page.getByText('zeppelin').waitFor() },
  { name: 'product', address: '/catalog?q=MON-27', show: (page) => page.getByRole('button', { name: 'Edit 27-inch monitor' }).click() },
  { name: 'import', address: '/catalog', show: (page) => page.getByRole('button', { name: 'Import' }).click() },
  { name: 'channels', address: '/settings/channels', show: (page) => page.getByRole('heading', { name: 'Sandbox' }).waitFor() },
  { name: 'team', address: '/settings/team', show: (page) => page.getByRole('row', { name: /Mara Klein/ }).waitFor() },
  { name: 'add a person', address: '/settings/team', show: (page) => page.getByRole('button', { name: 'Add a person' }).click() },
  {
    name: 'forbidden',
    address: '/settings/team',
    as: 'operator',
    show: heading('This page is not open to you'),
    complaint: /status of 403/,
  },
  { name: 'not found', address: '/somewhere', show: heading('There is nothing at this address'), complaint: /status of 404/ },
]

async function openKeys(page: Page) {
  await page.getByRole('link', { name: /Tomasz/ }).waitFor()
  await page.keyboard.press('?')
}

describe.for(scenes)('$name', ({ name, address, customer, as, show, complaint }) => {
  test('at a desk, light and dark', async ({ desk }) => {
    if (complaint) desk.expectComplaint(complaint)
    const page = await desk.open(address ?? `/sessions/${await desk.sessionOf(customer ?? '')}`, { as, isTraced: false })
    await show(page)
    await atRest(page)
    await shoot(page, `${name} 1440 light`)
    expect(await tooWide(page)).toEqual([])
    expect(await faultsOf(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await shoot(page, `${name} 1440 dark`)
    expect(await faultsOf(page)).toEqual([])
  })

  test('on a phone', async ({ desk }) => {
    if (complaint) desk.expectComplaint(complaint)
    const phone = { width: 360, height: 780, touch: true, isTraced: false }
    const page = await desk.open(address ?? `/sessions/${await desk.sessionOf(customer ?? '')}`, { as, ...phone })
    await show(page)
    await atRest(page)
    await shoot(page, `${name} 360 light`)
    expect(await tooWide(page)).toEqual([])
    expect(await faultsOf(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    await shoot(page, `${name} 360 dark`)
  })
})

test('the desk uses the room it has', async ({ desk }) => {
  const id = await desk.sessionOf('Tomasz Zieliński')
  const page = await desk.open(`/sessions/${id}`, { width: 1000, height: 800 })
  for (const [width, height] of [
    [768, 1024],
    [1000, 800],
    [1200, 800],
    [2560, 1440],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.getByRole('button', { name: 'Send to Tomasz' }).waitFor()
    expect(await tooWide(page)).toEqual([])
    await shoot(page, `session ${width} light`)
  }
})

/** What can be pushed sideways though nobody should have to. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('*')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX)),
      )
      .map((element) => element.outerHTML.slice(0, 160)),
  )
}

/** Nothing is loading any more, nor a picture of it. */
async function atRest(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.waitForFunction(() => document.querySelector('.animate-pulse, [aria-busy=true]') === null)
}
