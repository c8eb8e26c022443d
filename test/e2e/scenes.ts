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

async function readySession(desk: Desk): Promise<string> {
  await desk.suggest('Tomasz Zieliński', 'CHG-65')
  return `/sessions/${await desk.sessionOf('Tomasz Zieliński')}`
}

/** A board on which something has happened. */
async function movedBoard(desk: Desk): Promise<string> {
  const { items } = leadList.parse(await (await desk.call('/api/leads?limit=100')).json())
  const leadOf = (customer: string) => items.find(({ contact: { name, phone } }) => name === customer || phone === customer)?.id
  await desk.call(`/api/leads/${leadOf('Grace Okafor')}/reservation`, { quantity: 1 })
  for (const [customer, change] of moved) await desk.call(`/api/leads/${leadOf(customer)}`, change, 'PATCH')
  return '/pipeline?stage=reserved'
}

async function reservedSession(desk: Desk): Promise<string> {
  await movedBoard(desk)
  return `/sessions/${await desk.sessionOf('Grace Okafor')}`
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

export const scenes: Scene[] = [
  { name: 'sign in', at: '/sign-in', as: 'stranger', show: heading('Sign in') },
  { name: 'link that does not work', at: '/welcome/made-by-nobody', as: 'stranger', show: heading('This link does not work') },
  { name: 'sessions', at: '/sessions?view=all', show: (page) => rowOf(page, /Tomasz/).waitFor() },
  { name: 'sessions none found', at: '/sessions?q=nobody', show: heading('Nobody found') },
  { name: 'session', at: readySession, show: (page) => page.getByRole('button', { name: 'Send to Tomasz' }).waitFor() },
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
  { name: 'import', at: '/catalog', show: dialogBy('Import') },
  { name: 'pipeline', at: movedBoard, show: (page) => page.getByRole('row', { name: /Grace Okafor/ }).waitFor() },
  { name: 'pipeline none found', at: '/pipeline?product=nothing', show: heading('No lead is like that'), complaint: /status of 404/ },
  {
    name: 'pipeline menu',
    at: movedBoard,
    show: async (page) => {
      await page.getByRole('row', { name: /Grace Okafor/ }).hover()
      await page.getByRole('button', { name: 'Move Grace Okafor' }).click()
      await page.getByRole('menu').waitFor()
    },
  },
  { name: 'promises', at: '/pipeline/promises', show: (page) => page.getByRole('button', { name: /Waiting/ }).waitFor() },
  { name: 'promises none', at: '/pipeline/promises?state=expired', show: heading('None has expired') },
  { name: 'session with a lead', at: reservedSession, show: (page) => page.getByRole('log').getByText('battery replacement').waitFor() },
  { name: 'leads settings', at: '/settings/leads', show: (page) => page.getByRole('switch').waitFor() },
  { name: 'channels', at: '/settings/channels', show: heading('Sandbox') },
  { name: 'team', at: '/settings/team', show: (page) => page.getByRole('row', { name: /Mara Klein/ }).waitFor() },
  { name: 'add a person', at: '/settings/team', show: dialogBy('Add a person') },
  { name: 'forbidden', at: '/settings/team', as: 'operator', show: heading('This page is not open to you'), complaint: /status of 403/ },
  { name: 'not found', at: '/somewhere', show: heading('There is nothing at this address'), complaint: /status of 404/ },
]
