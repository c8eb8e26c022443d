import 'server-only'
import { getShop } from '@/lib/catalog/server'
import { env } from '@/lib/env'
import { networksIn } from '@/lib/http/networks'
import { callOut } from '@/lib/http/outbound'
import { readAnswer, type Told } from './answer/model'
import { addressFor, type StockMapping } from './model'
import { type HeaderValues, withoutValues } from './secrets'

const MOST_BYTES = 262_144
/** Of an answer, this much is shown to whoever tests. */
const LONGEST_SHOWN = 4000

export interface Question {
  url: string
  headers: HeaderValues
  mapping: StockMapping
  timeoutSeconds: number
  skus: string[]
}

export type Answered = { status: number | null; latencyMs: number; raw: string | null } & (
  | { kind: 'answered'; told: Map<string, Told> }
  /** The source itself is at fault, not one product. */
  | { kind: 'failed'; reason: string }
)

/** One call, guarded and bounded. Never throws for what the other side does. */
export async function askSource({ url, headers, mapping, timeoutSeconds, skus }: Question): Promise<Answered> {
  if (skus.some((sku) => /^\.{1,2}$/.test(sku))) return { ...silent, kind: 'failed', reason: 'this SKU cannot stand in an address' }
  const { timeZone } = await getShop()
  const begun = performance.now()
  const result = await callOut({
    method: 'GET',
    url: addressFor(url, skus),
    headers,
    timeoutMs: timeoutSeconds * 1000,
    mostBytes: MOST_BYTES,
    guard: { allowed: networksIn(env().SOURCE_ALLOWED_NETWORKS ?? '') ?? nowhere() },
  })
  const latencyMs = Math.round(performance.now() - begun)
  if (result.kind !== 'answered') {
    const status = result.kind === 'broken' ? result.status : null
    return { kind: 'failed', reason: result.reason, status, latencyMs, raw: null }
  }
  const heard = { status: result.status, latencyMs, raw: withoutValues(result.text, headers).slice(0, LONGEST_SHOWN) }
  const unknown: Told = { kind: 'unclear', reason: `It answered ${result.status}: the product is not known there` }
  if (result.status === 404 || result.status === 410)
    return { ...heard, kind: 'answered', told: new Map(skus.map((sku) => [sku, unknown])) }
  const refusal = refusalIn(result.status)
  if (refusal) return { ...heard, kind: 'failed', reason: refusal }
  const told = readAnswer(result.text, { mapping, skus, timeZone, now: new Date() })
  return told ? { ...heard, kind: 'answered', told } : { ...heard, kind: 'failed', reason: 'the answer is not JSON' }
}

const silent = { status: null, latencyMs: 0, raw: null }

function refusalIn(status: number): string | null {
  if (status >= 200 && status < 300) return null
  if (status >= 300 && status < 400) return `it leads elsewhere (${status}), which is not followed`
  if (status === 401 || status === 403) return `it refuses us (${status}): look at the headers`
  return status === 429 ? 'it wants to be asked less often (429)' : `it answered ${status}`
}

function nowhere(): never {
  throw new Error('SOURCE_ALLOWED_NETWORKS was not checked at the start')
}
