import 'server-only'
import { type Reading, type Remark, readCsv } from '@/lib/catalog/csv/model'
import { type ImportReport, productInput, sku } from '@/lib/catalog/model'
import { readPlain } from '@/lib/catalog/plain/model'
import { compareProducts, type ListedProduct, saveProducts } from '@/lib/catalog/saving/server'
import { getShop } from '@/lib/catalog/server'
import { readShopify } from '@/lib/catalog/shopify/model'
import { readWooCommerce } from '@/lib/catalog/woocommerce/model'
import { db, transaction } from '@/lib/db'
import { invalid } from '@/lib/errors'

const PRICELESS = 'prices are left out: the file names no currency and the shop has none set'

/** How long one transaction may take: a file of 100,000 lines needs far less. */
const LONGEST_IMPORT_MS = 240_000

/**
 * Takes the good lines of a product file in one transaction and names the bad ones. The same file again changes nothing; a dry run never does.
 * Throws `validation_failed` when the header is none we know.
 */
export async function importCsv(text: string, { dryRun }: { dryRun: boolean }): Promise<ImportReport> {
  const shop = await getShop()
  const file = readCsv(text)
  const format = formatOf(file.header)
  const reading = READERS[format](file, shop)
  const { products, errors } = check(reading)
  const counts = dryRun
    ? await compareProducts(db(), products, reading.kept)
    : await transaction((tx) => saveProducts(tx, products, reading.kept), LONGEST_IMPORT_MS)
  if (format !== 'plain' && !shop.currency) reading.skipped.push({ line: 1, message: PRICELESS })
  return { format, ...counts, errors: byLine([...file.errors, ...reading.errors, ...errors]), skipped: byLine(reading.skipped) }
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

function check({ products }: Reading): { products: ListedProduct[]; errors: Remark[] } {
  const taken = new Map<string, number>()
  const good: ListedProduct[] = []
  const errors: Remark[] = []
  for (const { line, product } of products) {
    const key = sku.safeParse(product.sku)
    const rest = productInput.safeParse(product)
    const issues = [
      ...(key.error?.issues.map((issue) => `sku: ${issue.message}`) ?? []),
      ...(rest.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []),
    ]
    const before = key.success ? taken.get(key.data) : undefined
    if (before !== undefined) issues.push(`sku: stands on line ${before} already`)
    if (key.success && rest.success && before === undefined) {
      taken.set(key.data, line)
      good.push({ sku: key.data, ...rest.data })
    } else errors.push({ line, message: issues.join('; ') })
  }
  return { products: good, errors }
}

function byLine(remarks: Remark[]): Remark[] {
  return remarks.sort((a, b) => a.line - b.line)
}
