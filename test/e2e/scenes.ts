import type { Page } from 'playwright-core'
import type { Role } from '@/lib/auth/model'
import { leadList } from '@/lib/leads/model'
import type { Desk } from './desk'
import { rowOf } from './thread'

/** One state of one page, as it is looked at. */
export interface Scene {
  name: string
  at: string | ((desk: Desk) => Promise<string>)
  as?: Role | 'stranger'
  /** Brings the page to that state. */
  show: (page: Page) => Promise<unknown>
  /** What the browser says about it. */
  complaint?: RegExp
}

const heading = (name: string) => (page: Page) => page.getByRole('heading', { name }).waitFor()
const sessionOf = (customer: string) => async (desk: Desk) => `/sessions/${await desk.sessionOf(customer)}`

/** Presses the button that opens a dialog. */
const dialogBy = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name }).click()
  await page.getByRole('dialog').waitFor()
}

/** Has happen in the shop what the scenes show: a reply that is ready, leads that moved, words that were learned. */
export async function openScenes(desk: Desk): Promise<void> {
  await desk.suggest('Tomasz Zieliński', 'CHG-65')
  await desk.suggest('Aylin Demir', 'HS2W-WHT')
  const { items } = leadList.parse(await (await desk.call('/api/leads?limit=100')).json())
  const leadOf = (customer: string) => items.find(({ contact: { name, phone } }) => name === customer || phone === customer)?.id
  await desk.call(`/api/leads/${leadOf('Grace Okafor')}/reservation`, { quantity: 1 })
  for (const [customer, change] of moved) await desk.call(`/api/leads/${leadOf(customer)}`, change, 'PATCH')
}

const moved = [
  ['+33639984107', { stage: 'answered' }],
  ['Rahul Mehta', { stage: 'restock_alert' }],
  ['Henrique Duarte', { stage: 'alternatives' }],
  ['Stephan Brandt', { stage: 'lost', reason: 'Bought elsewhere' }],
] as const

async function openKeys(page: Page): Promise<void> {
  await rowOf(page, /Tomasz/).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
}

async function chooseProducts(page: Page): Promise<void> {
  for (const name of [/^Choose 4K webcam/, /^Choose 27-inch monitor/]) await page.getByLabel(name).first().check({ force: true })
  await page.getByText('2 chosen').waitFor()
}

async function planMany(page: Page): Promise<void> {
  await chooseProducts(page)
  await page.getByRole('button', { name: 'Change…' }).click()
  await page.getByRole('menuitem', { name: 'Set the quantity' }).click()
  await page.getByRole('textbox', { name: 'In stock' }).fill('12')
  await page.getByText('2 will change').waitFor()
}

async function openProduct(page: Page): Promise<void> {
  await page.getByRole('button', { name: /27-inch monitor/ }).click()
  await page.getByText('What became of the stock').waitFor()
}

async function openImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Files' }).click()
  await page.getByRole('menuitem', { name: 'Import…' }).click()
  await page.getByRole('dialog', { name: 'Import products' }).waitFor()
}

const file = `sku,name,category,quantity@Harbour shop,quantity@Warehouse,restock_at,price,currency
MON-27,"27-inch monitor, 4K",Monitors,3,11,,329.00,EUR
LAMP-1,Harbour lamp,Lamps,0,0,2031-05-01,49.50,EUR
LAMP-2,,Lamps,1,,,
`

async function lookAtFile(page: Page): Promise<void> {
  await openImport(page)
  await page.locator('input[type=file]').setInputFiles({ name: 'shop.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
  await page.getByRole('table', { name: 'What will change' }).waitFor()
}

const openCall = (address: string) => async (page: Page) => {
  await page.getByRole('button', { name: address }).click()
  await page.getByRole('region', { name: 'From a script' }).waitFor()
}

async function seekNothing(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find a call' }).fill('zeppelin')
  await page.getByRole('heading', { name: 'No such call' }).waitFor()
}

export const scenes: Scene[] = [
  { name: 'sign in', at: '/sign-in', as: 'stranger', show: heading('Sign in') },
  { name: 'link that does not work', at: '/welcome/made-by-nobody', as: 'stranger', show: heading('This link does not work') },
  { name: 'sessions', at: '/sessions?view=all', show: (page) => rowOf(page, /Tomasz/).waitFor() },
  { name: 'sessions none found', at: '/sessions?q=nobody', show: heading('Nobody found') },
  { name: 'session', at: sessionOf('Tomasz Zieliński'), show: (page) => page.getByRole('button', { name: 'Send to Tomasz' }).waitFor() },
  { name: 'session in Arabic', at: sessionOf('نورة القحطاني'), show: (page) => page.getByRole('log').getByText('سماعة').waitFor() },
  {
    name: 'session with a choice',
    at: sessionOf('Lucía Fernández'),
    show: (page) => page.getByRole('list', { name: 'Products that fit' }).waitFor(),
  },
  { name: 'session closed', at: sessionOf('Ольга Мельник'), show: (page) => page.getByText('Only a template can reach').waitFor() },
  {
    name: 'session unknown',
    at: '/sessions/3f0c2a52-9d1c-4a53-8a53-6d1f0a3c9f10',
    show: heading('This does not exist'),
    complaint: /status of 404/,
  },
  { name: 'keys', at: '/sessions', show: openKeys },
  { name: 'failures', at: '/failures', show: (page) => page.getByRole('button', { name: /Ольга Мельник/ }).click() },
  { name: 'failures none resolved', at: '/failures?state=resolved&cause=payment', show: heading('Nothing here') },
  { name: 'catalogue', at: '/catalog', show: heading('4K webcam') },
  { name: 'catalogue none found', at: '/catalog?q=zeppelin', show: (page) => page.getByText('zeppelin').waitFor() },
  { name: 'product', at: '/catalog?q=MON-27', show: dialogBy('Edit 27-inch monitor') },
  { name: 'catalogue narrowed', at: '/catalog?category=Audio&state=out_of_stock', show: heading('Studio Headset, white') },
  { name: 'catalogue chosen', at: '/catalog', show: chooseProducts },
  { name: 'catalogue many', at: '/catalog', show: planMany },
  { name: 'product of an operator', at: '/catalog?q=MON-27', as: 'operator', show: openProduct },
  { name: 'import', at: '/catalog', show: openImport },
  { name: 'import dry run', at: '/catalog', show: lookAtFile },
  { name: 'shop', at: '/settings/shop', show: heading('Shop') },
  { name: 'pipeline', at: '/pipeline?stage=reserved', show: (page) => page.getByRole('row', { name: /Grace Okafor/ }).waitFor() },
  { name: 'pipeline none found', at: '/pipeline?product=nothing', show: heading('No lead is like that'), complaint: /status of 404/ },
  {
    name: 'pipeline menu',
    at: '/pipeline?stage=reserved',
    show: async (page) => {
      await page.getByRole('row', { name: /Grace Okafor/ }).hover()
      await page.getByRole('button', { name: 'Move Grace Okafor' }).click()
      await page.getByRole('menu').waitFor()
    },
  },
  { name: 'promises', at: '/pipeline/promises', show: (page) => page.getByRole('button', { name: /Waiting/ }).waitFor() },
  { name: 'promises none', at: '/pipeline/promises?state=expired', show: heading('None has expired') },
  {
    name: 'session with a lead',
    at: sessionOf('Grace Okafor'),
    show: (page) => page.getByRole('log').getByText('battery replacement').waitFor(),
  },
  { name: 'leads settings', at: '/settings/leads', show: (page) => page.getByRole('switch').waitFor() },
  { name: 'channels', at: '/settings/channels', show: heading('Sandbox') },
  {
    name: 'reply texts',
    at: '/settings/reply-texts',
    show: async (page) => {
      await page.getByRole('button', { name: 'Start from our Spanish text' }).click()
      await page.getByRole('region', { name: 'Preview' }).getByText('Halden desk').first().waitFor()
    },
  },
  {
    name: 'reply texts in Arabic',
    at: '/settings/reply-texts?language=ar',
    show: async (page) => {
      await page.getByRole('button', { name: 'Start from our Arabic text' }).click()
      await page.getByLabel('The product is known').fill('«{product}» {status} {price}')
      await page.getByText('{price} is not filled in').waitFor()
    },
  },
  {
    name: 'learned words',
    at: '/settings/learned-words',
    show: (page) =>
      page
        .getByRole('row', { name: /Studio Headset/ })
        .first()
        .waitFor(),
  },
  { name: 'team', at: '/settings/team', show: (page) => page.getByRole('row', { name: /Mara Klein/ }).waitFor() },
  { name: 'add a person', at: '/settings/team', show: dialogBy('Add a person') },
  { name: 'api', at: '/settings/api', as: 'operator', show: openCall('/api/sessions/{id}/replies') },
  { name: 'api none found', at: '/settings/api', show: seekNothing },
  { name: 'forbidden', at: '/settings/team', as: 'operator', show: heading('This page is not open to you'), complaint: /status of 403/ },
  { name: 'not found', at: '/somewhere', show: heading('There is nothing at this address'), complaint: /status of 404/ },
]
