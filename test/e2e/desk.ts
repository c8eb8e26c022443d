import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { test as base, expect, inject, vi } from 'vitest'
import { z } from 'zod'
import type { Role } from '@/lib/auth/model'
import { THRESHOLDS, toldBy } from '@/lib/reminders/model'
import { launch } from './browser'

interface Visit {
  as?: Role | 'stranger'
  width?: number
  height?: number
  theme?: 'light' | 'dark'
  /** A phone or a tablet: no mouse. */
  touch?: boolean
  /** Only to be looked at: nothing is kept of what led to a failure, and the profile was used before, so that it knows the product's files. */
  isPicture?: boolean
  /** Whether this browser has told of the windows about to close already. */
  isReminded?: boolean
}

const PATIENCE_MS = 40_000

const product = inject('product')

const sessionPage = z.object({
  items: z.array(z.object({ id: z.string(), contact: z.object({ name: z.string().nullable(), phone: z.string().nullable() }) })),
})

const windows = z.object({ items: z.array(z.object({ id: z.string(), windowClosesAt: z.string().nullable() })) })

/** How long anything may take that the product does by itself; two busy cores and a customer who thinks before answering. */
export const soon = { timeout: PATIENCE_MS, interval: 50 }

/** The people of one test, each with a browser profile of their own. */
export class Desk {
  /** Profiles that have the product's files, by who visits and with what. */
  private static readonly forPictures = new Map<string, Promise<BrowserContext>>()
  private readonly contexts: BrowserContext[] = []
  private readonly pictures: Page[] = []
  private readonly complaints: string[] = []
  private readonly expected: RegExp[] = []

  constructor(
    private readonly browser: Browser,
    private readonly title: string,
    /** Where the shop is; the one of the whole run unless a test has its own. */
    private readonly shop: Pick<typeof product, 'url' | 'badges'> = product,
  ) {}

  /** Opens `address` in a profile of its own. */
  async open(
    address: string,
    { as = 'administrator', width = 1440, height = 900, theme = 'light', touch = false, isPicture = false, isReminded = true }: Visit = {},
  ): Promise<Page> {
    const options: BrowserContextOptions = {
      baseURL: this.shop.url,
      viewport: { width, height },
      colorScheme: theme,
      hasTouch: touch,
      isMobile: touch,
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
    }
    const profile = () => this.profile(as, isReminded, options)
    const page = isPicture ? await this.picture(JSON.stringify([as, options]), profile) : await this.visit(await profile())
    await page.goto(address)
    return page
  }

  private async profile(as: Role | 'stranger', isReminded: boolean, options: BrowserContextOptions): Promise<BrowserContext> {
    const { url: origin, badges } = this.shop
    const origins = isReminded ? [{ origin, localStorage: await this.reminders() }] : []
    const context = await this.browser.newContext({ ...options, storageState: { cookies: [], origins } })
    context.setDefaultTimeout(PATIENCE_MS)
    if (as !== 'stranger') await context.addCookies([badges[as]])
    return context
  }

  private async visit(context: BrowserContext): Promise<Page> {
    this.contexts.push(context)
    context.on('page', (page) => this.listenTo(page))
    return context.newPage()
  }

  private async picture(key: string, profile: () => Promise<BrowserContext>): Promise<Page> {
    const context = Desk.forPictures.get(key) ?? profile()
    Desk.forPictures.set(key, context)
    const page = await (await context).newPage()
    this.pictures.push(page)
    this.listenTo(page)
    return page
  }

  /** What a browser keeps that has told of every window already: reminders come up at any moment, and take a line of the page. */
  private async reminders(): Promise<{ name: string; value: string }[]> {
    const { items } = windows.parse(await (await this.call('/api/sessions?view=all&limit=100')).json())
    const keys = items.flatMap(({ id, windowClosesAt }) =>
      windowClosesAt ? toldBy({ sessionId: id, name: '', closesAt: windowClosesAt, minutes: Math.min(...THRESHOLDS) }) : [],
    )
    const told = Object.fromEntries(keys.map((key) => [key, Number.MAX_SAFE_INTEGER]))
    return [{ name: 'stockreply.told', value: JSON.stringify({ told, failuresAfter: null }) }]
  }

  /** Opens the session with this customer, and waits for what was said in it. */
  async openSession(name: string, visit?: Visit): Promise<Page> {
    const page = await this.open(`/sessions/${await this.sessionOf(name)}`, visit)
    await page.getByRole('log').getByRole('article').last().waitFor()
    return page
  }

  /** The id of the session with this customer, once they have written. */
  sessionOf(name: string): Promise<string> {
    return vi.waitFor(async () => {
      const { items } = sessionPage.parse(await (await this.call('/api/sessions?view=all&limit=100')).json())
      const found = items.find(({ contact }) => contact.name === name || contact.phone === name)
      expect(found, name).toBeDefined()
      return found?.id ?? ''
    }, soon)
  }

  /** Has the reply to this customer drafted from this product. */
  async suggest(name: string, sku: string): Promise<void> {
    const response = await this.call(`/api/sessions/${await this.sessionOf(name)}/suggestion`, { sku })
    expect(response.status).toBe(200)
  }

  /** What the server answers the administrator; with a body it is a POST, or what else is said. */
  call(address: string, body?: unknown, method = body === undefined ? 'GET' : 'POST'): Promise<Response> {
    const { name, value } = this.shop.badges.administrator
    const headers = { cookie: `${name}=${value}`, origin: this.shop.url, 'content-type': 'application/json' }
    return fetch(this.shop.url + address, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) })
  }

  /** What the browser may complain about in this test: it reports every refused request, also those that are the point. */
  expectComplaint(pattern: RegExp): void {
    this.expected.push(pattern)
  }

  /** Ends everything. Throws what the pages complained about. */
  async close(hasFailed: boolean): Promise<void> {
    for (const page of this.pictures) await page.close()
    const file = path.join(product.shots, `failed ${this.title.replaceAll(/[^\p{L}\d]+/gu, ' ').trim()}`)
    for (const [at, context] of this.contexts.entries()) {
      if (hasFailed) for (const page of context.pages()) await keep(page, `${file} ${at}`).catch(() => {})
      await context.close()
    }
    expect(this.complaints).toEqual([])
  }

  private listenTo(page: Page): void {
    page.on('pageerror', (error) => this.hear(`${error.stack}`))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.hear(`${message.text()} (${message.location().url})`)
    })
  }

  private hear(complaint: string): void {
    if (!this.expected.some((pattern) => pattern.test(complaint))) this.complaints.push(complaint)
  }
}

/** What it looked like, and what a screen reader would have said. */
async function keep(page: Page, file: string): Promise<void> {
  await page.screenshot({ path: `${file}.png` })
  await writeFile(`${file}.txt`, await page.locator('body').ariaSnapshot())
}

export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads what a fixture needs off its parameters
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launch(product.browser, product.browserHome)
    onCleanup(() => browser.close())
    return browser
  })
  .extend('desk', async ({ browser, task }, { onCleanup }) => {
    const desk = new Desk(browser, task.name)
    onCleanup(() => desk.close(task.result?.state === 'fail'))
    return desk
  })

/** Keeps a picture of the page among the shots, once what opens or closes has done so. */
export async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    () =>
      document.fonts.status === 'loaded' &&
      !document.querySelector('[data-entering], [data-exiting]') &&
      // A browser that draws few frames has it still unseen for a while.
      [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')].every((one) =>
        one.checkVisibility({ checkOpacity: true }),
      ),
    null,
    { polling: 50 },
  )
  await page.screenshot({ path: path.join(product.shots, `${name}.png`), animations: 'disabled' })
}
