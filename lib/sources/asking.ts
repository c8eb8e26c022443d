import 'server-only'
import { transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import type { StockSource as SourceRow, StockReading } from '@/prisma/generated/client'
import { type Answered, askSource } from './ask'
import { asksMany, stockMapping } from './model'
import { keepAnswer, keepFailure, mayBeAsked, readingsOf } from './readings'
import { headersOf } from './secrets'

export interface How {
  /** Ask now, whatever is remembered: only an answer to this question counts as known. */
  afresh?: boolean
  /** Go on after so long without an answer; it is kept when it comes. */
  patienceMs?: number
}

/** Where nobody waits for us: what is not known by then is looked at again when the answer has come. */
export const HASTY: How = { patienceMs: 1000 }

export interface Stock {
  source: string
  asOf: Date
  /** False: what stands here was so once, and must not be promised. */
  isKnown: boolean
  quantity: number | null
  /** When it was told in words only. */
  isThere: boolean | null
  restockAt: Date | null
  /** Of a source outside: when to ask it again, and why nothing is known. */
  outside: { recheckAt: Date; problem: 'silent' | 'unclear' | null; readingVersion: number | null } | null
}

/** What a source outside knows of these products. Asks it only about what it was not asked within its cache seconds. */
export async function outsideStock(source: SourceRow, skus: string[], how: How): Promise<Map<string, Stock>> {
  const begun = new Date()
  const before = await readingsOf(source, skus)
  const due = how.afresh ? skus : skus.filter((sku) => isDue(before.get(sku), source, begun))
  if (due.length > 0) await within(how.patienceMs, ask(source, due))
  const readings = due.length > 0 ? await readingsOf(source, skus) : before
  const knownSince = how.afresh ? begun : new Date(begun.getTime() - source.cacheSeconds * 1000)
  return new Map(skus.map((sku) => [sku, stockOf(source, readings.get(sku), knownSince)]))
}

function isDue(reading: StockReading | undefined, { cacheSeconds }: SourceRow, now: Date): boolean {
  return !reading || now.getTime() - reading.askedAt.getTime() >= cacheSeconds * 1000
}

function stockOf(source: SourceRow, reading: StockReading | undefined, knownSince: Date): Stock {
  const { name, cacheSeconds, pausedUntil } = source
  const now = Date.now()
  const isKnown = reading !== undefined && reading.asOf !== null && !reading.isUnclear && reading.asOf >= knownSince
  const askedAt = (reading?.askedAt.getTime() ?? now) + (reading ? cacheSeconds * 1000 : 0)
  return {
    source: name,
    asOf: reading?.asOf ?? reading?.askedAt ?? new Date(now),
    isKnown,
    quantity: reading?.quantity ?? null,
    isThere: reading?.isThere ?? null,
    restockAt: reading?.restockAt ?? null,
    outside: {
      // A question may still be under way.
      recheckAt: new Date(Math.max(askedAt, isKnown ? 0 : (pausedUntil?.getTime() ?? 0), now + 2000)),
      problem: isKnown ? null : reading?.isUnclear ? 'unclear' : 'silent',
      readingVersion: reading?.version ?? null,
    },
  }
}

// In one process, who asks what is being asked already waits for the same answer.
const shared = globalThis as typeof globalThis & { stockreplyQuestions?: Map<string, Promise<void>> }

function ask(source: SourceRow, skus: string[]): Promise<unknown> {
  shared.stockreplyQuestions ??= new Map()
  const underWay = shared.stockreplyQuestions
  const keyOf = (sku: string) => `${source.id} ${source.version} ${sku}`
  const fresh = skus.filter((sku) => !underWay.has(keyOf(sku)))
  for (const asked of asksMany(source) && fresh.length > 0 ? [fresh] : fresh.map((sku) => [sku])) {
    const question = put(source, asked).finally(() => {
      for (const sku of asked) underWay.delete(keyOf(sku))
    })
    for (const sku of asked) underWay.set(keyOf(sku), question)
  }
  return Promise.all(skus.map((sku) => underWay.get(keyOf(sku))))
}

/** Never throws: what goes wrong is that nothing is known. */
async function put(source: SourceRow, skus: string[]): Promise<void> {
  try {
    if (!(await mayBeAsked(source))) return
    const answered = await answerOf(source, skus)
    const at = new Date()
    await transaction((tx) =>
      answered.kind === 'answered'
        ? keepAnswer(tx, source, { told: answered.told, at, latencyMs: answered.latencyMs })
        : keepFailure(tx, source, { skus, reason: answered.reason, at }),
    )
  } catch (error) {
    log().error({ err: error, sourceId: source.id }, 'sources: an answer was not kept')
  }
}

async function answerOf(source: SourceRow, skus: string[]): Promise<Pick<Answered, 'latencyMs'> & Answered> {
  try {
    const { url, timeoutSeconds } = source
    return await askSource({ url, timeoutSeconds, skus, headers: headersOf(source), mapping: stockMapping.parse(source.mapping) })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { kind: 'failed', reason: error.message, status: null, latencyMs: 0, raw: null }
  }
}

async function within(ms: number | undefined, work: Promise<unknown>): Promise<void> {
  if (ms === undefined) return void (await work)
  let timer: NodeJS.Timeout | undefined
  await Promise.race([work, new Promise((resolve) => (timer = setTimeout(resolve, ms)))])
  clearTimeout(timer)
}
