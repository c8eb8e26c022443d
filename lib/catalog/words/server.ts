import 'server-only'
import { db, type Tx } from '@/lib/db'
import { countUp, getSettings } from '@/lib/settings/server'

/** Setting that grows whenever the words that products are found by change. */
const REVISION = 'catalogRevision'

/** Says that a product was created, renamed or deleted. Last in its transaction: whoever holds this row waits for nothing more, so no two writers wait for each other. */
export async function tellWordsChanged(tx: Tx): Promise<void> {
  await countUp(tx, REVISION)
}

/** Grows whenever a product is created, renamed or deleted; not with its stock. */
export async function catalogRevision(): Promise<number> {
  const { [REVISION]: revision } = await getSettings([REVISION])
  return typeof revision === 'number' ? revision : 0
}

export interface ProductWords {
  sku: string
  name: string
  aliases: string[]
  category: string | null
}

/** The words of every product, or of those that changed since. */
export function listProductWords(since: Date | null): Promise<ProductWords[]> {
  return db().product.findMany({
    where: since ? { updatedAt: { gte: since } } : {},
    select: { sku: true, name: true, aliases: true, category: true },
  })
}

export function countProducts(): Promise<number> {
  return db().product.count()
}
