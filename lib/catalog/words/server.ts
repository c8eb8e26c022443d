import 'server-only'
import { db, type Tx } from '@/lib/db'

/** Setting that grows whenever the words that products are found by change. */
const REVISION = 'catalogRevision'

/** Says that a product was created, renamed or deleted, or that words were learned or forgotten. Last in its transaction: whoever holds this row waits for nothing more, so no two writers wait for each other. */
export async function tellWordsChanged(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    insert into "Setting" as s ("key", "value") values (${REVISION}, '1')
    on conflict ("key") do update set "value" = to_jsonb((s."value" #>> '{}')::bigint + 1), "updatedAt" = now()`
}

/** Grows whenever `tellWordsChanged` was called; not with the stock. */
export async function catalogRevision(): Promise<number> {
  const row = await db().setting.findUnique({ where: { key: REVISION } })
  return typeof row?.value === 'number' ? row.value : 0
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
