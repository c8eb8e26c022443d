import 'server-only'
import { db, type Tx } from '@/lib/db'
import { wake } from '@/lib/live/server'
import type { StockSource as SourceRow, StockReading } from '@/prisma/generated/client'
import type { Told } from './answer/model'

/** After so many failures in a row a source is left alone for a while; then one question is let through. */
const FAILURES_BEFORE_PAUSE = 3
const PAUSE_SECONDS = 30

/** What this source said last of these products. */
export async function readingsOf({ id }: SourceRow, skus: string[]): Promise<Map<string, StockReading>> {
  const rows = await db().stockReading.findMany({ where: { sku: { in: skus }, sourceId: id } })
  return new Map(rows.map((row) => [row.sku, row]))
}

/** Whether it may be asked now. Of many who wait for the end of a pause, one goes first; the others see what becomes of it. */
export async function mayBeAsked({ id }: SourceRow): Promise<boolean> {
  const row = await db().stockSource.findUnique({ where: { id }, select: { failures: true, pausedUntil: true } })
  if (!row) return false
  if (row.failures < FAILURES_BEFORE_PAUSE) return true
  const first = await db().$executeRaw`
    update "StockSource" set "pausedUntil" = now() + make_interval(secs => ${PAUSE_SECONDS})
    where "id" = ${id}::uuid and ("pausedUntil" is null or "pausedUntil" <= now())`
  return first > 0
}

interface Answer {
  told: Map<string, Told>
  at: Date
  latencyMs: number
}

/** It answered: what it said is kept, beside what it said before where that was unclear. */
export async function keepAnswer(tx: Tx, source: SourceRow, { told, at, latencyMs }: Answer): Promise<void> {
  const unclear = [...told.values()].find((one) => one.kind === 'unclear')
  const wrong = unclear ? { failedAt: at, problem: unclear.reason } : {}
  await tx.stockSource.updateMany({
    where: { id: source.id, version: source.version },
    data: { answeredAt: at, latencyMs, failures: 0, pausedUntil: null, ...wrong },
  })
  const readings = [...told].map(([sku, one]) =>
    one.kind === 'told' ? { sku, ...one.stock, problem: null, isUnclear: false } : { sku, problem: one.reason, isUnclear: true },
  )
  await keep(tx, source, { readings, at })
}

/** It did not answer, or nothing that can be read: what it said before stays, and is no longer sure. */
export async function keepFailure(tx: Tx, source: SourceRow, failed: { skus: string[]; reason: string; at: Date }): Promise<void> {
  const { skus, reason, at } = failed
  await tx.$executeRaw`
    update "StockSource" set "failedAt" = ${at}, "problem" = ${reason}, "failures" = "failures" + 1,
      "pausedUntil" = case when "failures" + 1 >= ${FAILURES_BEFORE_PAUSE} then now() + make_interval(secs => ${PAUSE_SECONDS}) end
    where "id" = ${source.id}::uuid and "version" = ${source.version}`
  await keep(tx, source, { readings: skus.map((sku) => ({ sku, problem: reason, isUnclear: false })), at })
}

interface Kept {
  sku: string
  quantity?: number | null
  isThere?: boolean | null
  restockAt?: string | null
  problem: string | null
  isUnclear: boolean
}

// Nothing is kept of a product that is gone, nor what was asked of a source as it was before somebody changed it.
async function keep(tx: Tx, { id, version }: SourceRow, { readings, at }: { readings: Kept[]; at: Date }): Promise<void> {
  await tx.$executeRaw`
    insert into "StockReading" as r ("sku", "sourceId", "quantity", "isThere", "restockAt", "asOf", "askedAt", "problem", "isUnclear")
    select p."sku", s."id", g."quantity", g."isThere", g."restockAt", case when g."problem" is null then ${at}::timestamptz end, ${at}, g."problem", g."isUnclear"
    from jsonb_to_recordset(${JSON.stringify(readings)}::jsonb) as g("sku" text, "quantity" int, "isThere" boolean, "restockAt" timestamptz, "problem" text, "isUnclear" boolean)
    join "Product" p on p."sku" = g."sku" join "StockSource" s on s."id" = ${id}::uuid and s."version" = ${version}
    order by p."sku"
    on conflict ("sku") do update set
      ("sourceId", "quantity", "isThere", "restockAt", "asOf", "askedAt", "problem", "isUnclear", "version") = (
        select excluded."sourceId",
          case when w."stays" then r."quantity" else excluded."quantity" end,
          case when w."stays" then r."isThere" else excluded."isThere" end,
          case when w."stays" then r."restockAt" else excluded."restockAt" end,
          case when w."stays" then r."asOf" else excluded."asOf" end,
          excluded."askedAt", excluded."problem", excluded."isUnclear",
          r."version" + case when (r."sourceId", r."isUnclear", r."problem" is null) is distinct from (excluded."sourceId", excluded."isUnclear", excluded."problem" is null)
            or (not w."stays" and (r."quantity", r."isThere", r."restockAt") is distinct from (excluded."quantity", excluded."isThere", excluded."restockAt"))
            then 1 else 0 end
        from (select excluded."problem" is not null and r."sourceId" = excluded."sourceId" as "stays") w)
    where r."askedAt" <= excluded."askedAt"`
  await wake(tx, 'draft')
}
