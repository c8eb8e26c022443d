import axe from 'axe-core'
import type { Page } from 'playwright-core'

interface Fault {
  rule: string
  help: string
  where: string[]
}

/** What axe finds wrong with the page as it stands, or with the dialog above it: the rest is out of reach then. */
export function faultsOf(page: Page): Promise<Fault[]> {
  return run(page, { resultTypes: ['violations'] })
}

/** Only what other colours may have made wrong. */
export function contrastFaultsOf(page: Page): Promise<Fault[]> {
  return run(page, { resultTypes: ['violations'], runOnly: ['color-contrast'] })
}

async function run(page: Page, options: axe.RunOptions): Promise<Fault[]> {
  // Handed to the browser from outside, so the page's own content policy stays in force.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (asked) => window.axe.run(document.querySelector('[role=dialog], [role=alertdialog]') ?? document, asked),
    options,
  )
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    where: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
  }))
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
