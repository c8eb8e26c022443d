import 'server-only'
import { randomUUID } from 'node:crypto'
import { db, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { wake } from '@/lib/live/server'
import type { StockSource as SourceRow } from '@/prisma/generated/client'
import { askSource } from './ask'
import { type NewSource, type SourceTrial, type StockSource, stockMapping, type TrialResult } from './model'
import { completeHeaders, sealedHeaders } from './secrets'

/** Every source outside, the one for all products last. */
export async function listSources(): Promise<StockSource[]> {
  const rows = await db().stockSource.findMany({ orderBy: [{ category: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }] })
  return rows.map(shown)
}

/** From now on this source is asked. Throws conflict when another one has these products, `validation_failed` for a header without value. */
export async function addSource(input: NewSource): Promise<StockSource> {
  const id = randomUUID()
  return transaction(async (tx) => {
    const { count } = await tx.stockSource.createMany({ data: [{ id, ...columnsOf(id, input, null) }], skipDuplicates: true })
    if (count === 0) throw taken(input)
    await wake(tx, 'draft')
    return shown(await tx.stockSource.findUniqueOrThrow({ where: { id } }))
  })
}

/** Puts other settings in the place of those that are there; what the source said under the old ones is forgotten. Throws not_found, and as `addSource` does. */
export async function changeSource(id: string, input: NewSource): Promise<StockSource> {
  return transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('stock sources'))`
    const before = await tx.stockSource.findUnique({ where: { id } })
    if (!before) throw missing()
    const category = input.category === null ? null : { equals: input.category, mode: 'insensitive' as const }
    const other = await tx.stockSource.count({ where: { category, id: { not: id } } })
    if (other > 0) throw taken(input)
    await tx.stockReading.deleteMany({ where: { sourceId: id } })
    const forgotten = { answeredAt: null, latencyMs: null, failedAt: null, problem: null, failures: 0, pausedUntil: null }
    const row = await tx.stockSource.update({
      where: { id },
      data: { ...columnsOf(id, input, before), ...forgotten, version: { increment: 1 } },
    })
    await wake(tx, 'draft')
    return shown(row)
  })
}

/** It is asked no more, and its products are known from the next source or from the catalogue. Throws not_found. */
export async function removeSource(id: string): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.stockSource.deleteMany({ where: { id } })
    if (count === 0) throw missing()
    await wake(tx, 'draft')
  })
}

/** Asks a source as it would be asked, and keeps nothing. Throws not_found, and as `addSource` does. */
export async function trySource({ id, sku, source }: SourceTrial): Promise<TrialResult> {
  const before = id ? await db().stockSource.findUnique({ where: { id } }) : null
  if (id && !before) throw missing()
  const { url, mapping, timeoutSeconds } = source
  const answered = await askSource({ url, mapping, timeoutSeconds, headers: completeHeaders(source, before), skus: [sku] })
  const { status, latencyMs, raw } = answered
  if (answered.kind === 'failed') return { status, latencyMs, raw, told: null, problem: answered.reason }
  const one = answered.told.get(sku)
  return {
    status,
    latencyMs,
    raw,
    told: one?.kind === 'told' ? one.stock : null,
    problem: one?.kind === 'unclear' ? one.reason : null,
  }
}

function columnsOf(id: string, input: NewSource, before: SourceRow | null) {
  const { name, url, category, mapping, timeoutSeconds, cacheSeconds } = input
  const headers = completeHeaders(input, before)
  const sealed = { headersSealed: sealedHeaders(id, headers), headerNames: Object.keys(headers) }
  return { name, url, category, mapping, timeoutSeconds, cacheSeconds, ...sealed }
}

function taken({ category }: NewSource): AppError {
  const what = category ? `the category ${category}` : 'all products'
  const message = `Another source has ${what} already`
  return new AppError('conflict', message, { errors: [{ path: 'category', message }] })
}

function missing(): AppError {
  return new AppError('not_found', 'There is no such source')
}

function shown(row: SourceRow): StockSource {
  const time = (at: Date | null) => at?.toISOString() ?? null
  const { id, name, url, headerNames, category, timeoutSeconds, cacheSeconds } = row
  const { latencyMs, problem, failures } = row
  return {
    id,
    name,
    url,
    headerNames,
    category,
    mapping: stockMapping.parse(row.mapping),
    timeoutSeconds,
    cacheSeconds,
    health: {
      answeredAt: time(row.answeredAt),
      latencyMs,
      failedAt: time(row.failedAt),
      problem,
      failures,
      pausedUntil: time(row.pausedUntil),
    },
  }
}
