import 'server-only'
import { fieldChanges, MOST_CHANGES, type ProductChange } from '@/lib/catalog/changes/model'
import { each, type Reading, type Remark, readCsv, type Steps } from '@/lib/catalog/csv/model'
import type { StockActor } from '@/lib/catalog/history/server'
import type { ListedProduct } from '@/lib/catalog/listed/server'
import { productInput, sku } from '@/lib/catalog/model'
import { readPlain } from '@/lib/catalog/plain/model'
import { compareProducts, type Difference, saveProducts } from '@/lib/catalog/saving/server'
import { getShop } from '@/lib/catalog/server'
import { readShopify } from '@/lib/catalog/shopify/model'
import { readWooCommerce } from '@/lib/catalog/woocommerce/model'
import { db, transaction } from '@/lib/db'
import { invalid } from '@/lib/errors'
import type { ImportProgress, ImportReport } from './model'
import { unhurried } from './unhurried'

const PRICELESS = 'prices are left out: the file names no currency and the shop has none set'

/** How long one transaction may take: a file of 100,000 lines needs far less. */
const LONGEST_IMPORT_MS = 240_000

interface Import {
  dryRun: boolean
  by?: StockActor
  onProgress?: (progress: ImportProgress) => void
}

/**
 * Takes the good lines of a product file in one transaction and names the bad ones. The same file again changes nothing; a dry run never does.
 * Long files are read with pauses, so that the process goes on serving others. Throws `validation_failed` when the header is none we know.
 */
export async function importCsv(text: string, { dryRun, by, onProgress = () => {} }: Import): Promise<ImportReport> {
  onProgress({ step: 'reading', done: 0, total: 0 })
  const { format, kept, products, lines, errors, skipped } = await readFile(text)
  const changes: ProductChange[] = []
  const onBatch = (done: number, different: readonly Difference[]) => {
    keepFirst(changes, different, lines)
    onProgress({ step: dryRun ? 'comparing' : 'saving', done, total: products.length })
  }
  const actor = { source: 'import' as const, userId: by?.userId ?? null }
  const counts = dryRun
    ? await compareProducts(db(), products, { kept, onBatch })
    : await transaction((tx) => {
        changes.length = 0
        return saveProducts(tx, products, { by: actor, kept, onBatch })
      }, LONGEST_IMPORT_MS)
  return { format, ...counts, errors, skipped, changes }
}

interface ReadFile extends Checked, Pick<ImportReport, 'format' | 'skipped'> {
  kept: Reading['kept']
}

// On its own, so that what is read on the way is forgotten before the long part begins.
async function readFile(text: string): Promise<ReadFile> {
  const shop = await getShop()
  const file = await unhurried(readCsv(text))
  const format = formatOf(file.header)
  const { products, errors, skipped, kept } = await unhurried(READERS[format](file, shop))
  const checked = await unhurried(check(products))
  if (format !== 'plain' && !shop.currency) skipped.push({ line: 1, message: PRICELESS })
  return { ...checked, format, kept, errors: byLine([...file.errors, ...errors, ...checked.errors]), skipped: byLine(skipped) }
}

function formatOf(header: string[]): ImportReport['format'] {
  const has = (...names: string[]) => names.every((name) => header.includes(name))
  if (has('handle', 'title', 'option1 value')) return 'shopify'
  if (has('sku', 'name', 'type', 'in stock?')) return 'woocommerce'
  if (has('sku', 'name')) return 'plain'
  throw invalid([
    {
      path: 'header',
      message: 'the first line must name the columns, at least sku and name, or be that of a Shopify or WooCommerce export',
    },
  ])
}

const READERS = { plain: readPlain, shopify: readShopify, woocommerce: readWooCommerce }

interface Checked {
  products: ListedProduct[]
  /** Where each SKU stands. */
  lines: Map<string, number>
  errors: Remark[]
}

function* check(products: Reading['products']): Steps<Checked> {
  const checked: Checked = { products: [], lines: new Map(), errors: [] }
  yield* each(products, ({ line, product }) => {
    const key = sku.safeParse(product.sku)
    const rest = productInput.safeParse(product)
    const issues = [
      ...(key.error?.issues.map((issue) => `sku: ${issue.message}`) ?? []),
      ...(rest.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []),
    ]
    const before = key.success ? checked.lines.get(key.data) : undefined
    if (before !== undefined) issues.push(`sku: stands on line ${before} already`)
    if (key.success && rest.success && before === undefined) {
      checked.lines.set(key.data, line)
      checked.products.push({ sku: key.data, ...rest.data })
    } else checked.errors.push({ line, message: issues.join('; ') })
  })
  return checked
}

/** The changes of the first lines; products come by SKU. */
function keepFirst(changes: ProductChange[], different: readonly Difference[], lines: Map<string, number>): void {
  const last = () => changes.at(-1)?.line ?? 0
  for (const { before, after } of different) {
    const line = lines.get(after.sku) ?? 0
    if (changes.length >= MOST_CHANGES && line > last()) continue
    const { sku: key, name } = after
    changes.push({ line, sku: key, name, change: before ? 'updated' : 'created', fields: fieldChanges(before, after) })
    changes.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).splice(MOST_CHANGES)
  }
}

function byLine(remarks: Remark[]): Remark[] {
  return remarks.sort((a, b) => a.line - b.line)
}
