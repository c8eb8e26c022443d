import type { Locator, Page } from 'playwright-core'

/** The row of a customer in the list. */
export function rowOf(page: Page, name: string | RegExp): Locator {
  return page.getByRole('list', { name: 'Sessions, most urgent first' }).getByRole('link', { name })
}

/** The parts of an open session, as a person finds them. */
export function threadOn(page: Page) {
  const log = page.getByRole('log', { name: /^Conversation with/ })
  const card = page.getByRole('region', { name: 'Suggested reply' })
  return {
    log,
    card,
    /** The suggested text, once it stands there. */
    suggested: async () => (await card.locator('p').first().textContent()) ?? '',
    composer: page.getByRole('textbox', { name: /^Write to/ }),
    header: page.getByRole('region', { name: 'Session' }).locator('header'),
    /** The newest bubble that holds this text. */
    bubble: (text: string): Locator => log.getByRole('article').filter({ hasText: text }).last(),
    bubbles: log.getByRole('article'),
  }
}

/** Where a message can be, in the order it gets there; the words are those beside its time. */
export const climb = ['Waiting', 'Sending', 'Accepted', 'Sent', 'Delivered', 'Read']

/** Notes, from now on, each word that the bubble with this text shows for how far it came. Answers what was noted so far. */
export async function noteWay(page: Page, text: string): Promise<() => Promise<string[]>> {
  const key = `way of ${text}`
  await page.evaluate(
    ([key, text, words]) => {
      const way: string[] = []
      Object.assign(window, { [key]: way })
      const look = () => {
        const bubble = [...document.querySelectorAll('[role=log] article')].findLast((article) => article.textContent?.includes(text))
        const word = words.find((one) => bubble?.textContent?.replace(/\d\d:\d\d$/, '').endsWith(one))
        if (word && word !== way.at(-1)) way.push(word)
      }
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
    },
    [key, text, climb] as const,
  )
  return () => page.evaluate((key) => Object.getOwnPropertyDescriptor(window, key)?.value, key)
}

/** Notes from now on what moves in the conversation by itself, as the browser sees it. Answers what was noted so far. */
export async function watchRest(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const moved: string[] = []
    Object.assign(window, { moved })
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('sources' in entry && Array.isArray(entry.sources))) continue
        for (const { node } of entry.sources) {
          if (!node?.parentElement?.closest('[role=log]')) continue
          moved.push(node instanceof Element ? node.outerHTML.slice(0, 200) : String(node.textContent))
        }
      }
    })
    observer.observe({ type: 'layout-shift' })
  })
  return () => page.evaluate(() => Object.getOwnPropertyDescriptor(window, 'moved')?.value)
}
