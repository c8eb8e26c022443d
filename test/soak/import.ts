import { importReport } from '@/lib/catalog/import/model'
import { type Desk, signIn } from '../bench/desk'
import type { Product } from '../bench/product'
import { type Line, spread } from '../bench/table'
import { forgetPeak, peakMegabytes } from './memory'
import { probing } from './probe'

const PRODUCTS = 100_000
const SAMPLES = 30

/** A shop's file of 100,000 lines: looked at, taken, taken again, with other stock, and out again; then the catalogue is read. */
export const importSoak = {
  name: 'import of 100,000 lines',
  async run({ url, pids }: Product): Promise<Line[][]> {
    const desk = await signIn(url)
    const file = fileOf(0)
    const steps: [title: string, work: () => Promise<string>, expected: string][] = [
      ['dry run', () => take(desk, file, '?dryRun=true'), `${PRODUCTS} new, 0 changed, 0 as before`],
      ['import', () => take(desk, file), `${PRODUCTS} new, 0 changed, 0 as before`],
      ['the same again', () => take(desk, file), `0 new, 0 changed, ${PRODUCTS} as before`],
      ['other stock on each line', () => take(desk, fileOf(1)), `0 new, ${PRODUCTS} changed, 0 as before`],
      ['export', async () => `${(await textOf(desk, '/api/products/export')).trim().split('\n').length - 1} lines`, `${PRODUCTS} lines`],
    ]
    const lines: Line[] = [[`${megabytes(file)} MB, 100,000 lines`, 's', 'web peak MB', 'other requests: n', 'median ms', 'longest ms']]
    for (const [title, work, expected] of steps) {
      forgetPeak(pids.web)
      const probe = probing(`${url}/api/health/live`)
      const began = performance.now()
      const told = await work()
      const seconds = (performance.now() - began) / 1000
      const waits = await probe.stop()
      if (told !== expected) throw new Error(`${title}: ${told}, expected ${expected}`)
      lines.push([title, seconds, peakMegabytes(pids.web), waits.length, spread(waits)[1], Math.max(...waits)])
    }
    return [lines, await readingLines(desk)]
  },
}

async function readingLines(desk: Desk): Promise<Line[]> {
  const deep = Buffer.from(JSON.stringify([0, 'S-090000'])).toString('base64url')
  const pages: Record<string, string> = {
    'first page': '',
    'page in the middle of the list': `cursor=${deep}`,
    'one category': 'category=Category%207',
    'what is out of stock': 'state=out_of_stock',
    'what is not known': 'state=unknown',
    'search: a SKU': 'q=S-054321',
    'search: two words': 'q=walnut%20desk%2054321',
    'search: a typo': 'q=walnnut%20desk',
    'search: one letter': 'q=w',
  }
  const lines: Line[] = [['The list, 50 products', 'n', 'median ms', 'p99 ms']]
  for (const [title, query] of Object.entries(pages)) {
    const samples: number[] = []
    for (let at = 0; at < SAMPLES; at++) {
      const began = performance.now()
      await textOf(desk, `/api/products?${query}`)
      samples.push(performance.now() - began)
    }
    lines.push([title, ...spread(samples)])
  }
  return lines
}

const words = ['walnut', 'oak', 'birch', 'steel', 'linen']
const things = ['desk', 'lamp', 'chair', 'shelf', 'rug', 'clock']

/** As a shop exports it, with stock in two places; `more` pieces than the first time. */
function fileOf(more: number): string {
  const lines = Array.from({ length: PRODUCTS }, (_, at) => {
    const name = `${words[at % 5]} ${things[at % 6]} ${at}, model ${at % 97}`
    const count = (at * 7) % 40
    return `S-${String(at).padStart(6, '0')},"${name}",alias ${at}|otro ${at},Category ${at % 200},${count + more},${(at % 50) + more},,,19.90,EUR`
  })
  return `sku,name,aliases,category,quantity@Shop,quantity@Warehouse,restock_at,label,price,currency\n${lines.join('\n')}\n`
}

async function take(desk: Desk, body: string, query = ''): Promise<string> {
  const headers = { cookie: desk.cookie, origin: desk.url, 'content-type': 'text/csv' }
  const answer = await fetch(`${desk.url}/api/products/import${query}`, { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(`The import answered ${answer.status}: ${await answer.text()}`)
  const { created, updated, unchanged } = importReport.parse(await answer.json())
  return `${created} new, ${updated} changed, ${unchanged} as before`
}

async function textOf(desk: Desk, path: string): Promise<string> {
  const answer = await fetch(desk.url + path, { headers: { cookie: desk.cookie } })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return answer.text()
}

function megabytes(text: string): string {
  return (Buffer.byteLength(text) / 1e6).toFixed(1)
}
