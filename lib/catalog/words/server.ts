import 'server-only'
import { db, type Tx } from '@/lib/db'
import { countUp, getSettings } from '@/lib/settings/server'

/** Setting that grows whenever the words that products are found by change. */
const REVISION = 'catalogRevision'

/** Says that a product was created, renamed or deleted, or that words were learned or forgotten. Last in its transaction: whoever holds this row waits for nothing more, so no two writers wait for each other. */
export async function tellWordsChanged(tx: Tx): Promise<void> {
  await countUp(tx, REVISION)
}

/** Grows whenever `tellWordsChanged` was called; not with the stock. */
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

const AT_ONCE = 1000

/** The words of every product, or of those that changed since. Page by page, so that a large catalogue binds the process only for moments. */
export async function listProductWords(since: Date | null): Promise<ProductWords[]> {
  const all: ProductWords[] = []
  for (let after = ''; ; after = all.at(-1)?.sku ?? '') {
    const page = await db().product.findMany({
      where: { sku: { gt: after }, ...(since && { updatedAt: { gte: since } }) },
      select: { sku: true, name: true, aliases: true, category: true },
      orderBy: { sku: 'asc' },
      take: AT_ONCE,
    })
    all.push(...page)
    if (page.length < AT_ONCE) return all
  }
}

export function countProducts(): Promise<number> {
  return db().product.count()
}
