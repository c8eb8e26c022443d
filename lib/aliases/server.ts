import 'server-only'
import { tellWordsChanged } from '@/lib/catalog/words/server'
import { type Tx, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'

interface Taught {
  /** Null when nothing of the question is worth remembering. */
  phrase: string | null
  sku: string
  messageId: string
  byId: string | null
}

/**
 * Remembers that a person chose this product for this question. Another product chosen for the same question before was a mistake and is forgotten. Safe to
 * repeat: a question teaches once. Last in its transaction, see `tellWordsChanged`.
 */
export async function learnAlias(tx: Tx, { phrase, sku, messageId, byId }: Taught): Promise<void> {
  const mistaken = await forgetTaught(tx, messageId, phrase === null ? null : { phrase, sku })
  const created = phrase === null ? false : await remember(tx, { phrase, sku, messageId, byId })
  if (mistaken || created) await tellWordsChanged(tx)
}

/** Whether this question has taught anything. */
export async function hasTaught(tx: Tx, messageId: string): Promise<boolean> {
  return (await tx.learnedAlias.count({ where: { messageId } })) > 0
}

/** Throws `not_found`. */
export async function forgetAlias(id: string): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.learnedAlias.deleteMany({ where: { id } })
    if (count === 0) throw new AppError('not_found', 'There are no such learned words')
    await tellWordsChanged(tx)
  })
}

/** Answers whether any words lost their product. */
async function forgetTaught(tx: Tx, messageId: string, kept: { phrase: string; sku: string } | null): Promise<boolean> {
  const mistaken = { messageId, ...(kept && { NOT: kept }) }
  const { count } = await tx.learnedAlias.deleteMany({ where: { ...mistaken, times: 1 } })
  await tx.learnedAlias.updateMany({ where: mistaken, data: { times: { decrement: 1 }, messageId: null } })
  return count > 0
}

/** Answers whether the words are new for the product. */
async function remember(tx: Tx, { phrase, sku, messageId, byId }: Taught & { phrase: string }): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ created: boolean }[]>`
    insert into "LearnedAlias" as a ("id", "phrase", "sku", "messageId", "byId") values (gen_random_uuid(), ${phrase}, ${sku}, ${messageId}::uuid, ${byId})
    on conflict ("phrase", "sku") do update set "times" = a."times" + (a."messageId" is distinct from excluded."messageId")::int,
      "messageId" = excluded."messageId", "byId" = excluded."byId", "updatedAt" = now()
    returning (a.xmax = 0) as "created"`
  return row?.created ?? false
}
