import 'server-only'
import { isIPv6 } from 'node:net'
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { PrismaClient } from '@/prisma/generated/client'

const WINDOW_SECONDS = 15 * 60
const failuresAllowed = { account: 5, address: 50, link: 50, key: 50 }

type Kind = keyof typeof failuresAllowed
type Limiters = Record<Kind, RateLimiterPrisma>

/** What a failure counts against: of each kind, one key. */
type Counted = Partial<Record<Kind, string>>

/** Whose request this is, as the web process saw it; an IPv6 network counts as one, since its owner has all its addresses. */
export function clientAddress(headers: Headers): string {
  const address = headers.get('x-client-address')?.replace(/^::ffff:(?=\d+\.)/i, '') ?? 'unknown'
  return isIPv6(address) ? networkOf(address) : address
}

/** The first 64 bits, each group written the same way. */
function networkOf(address: string): string {
  const [start = '', end] = address.split('::')
  const groups = start.split(':').filter(Boolean)
  const missing = end === undefined ? 0 : 8 - groups.length - end.split(':').filter(Boolean).length
  const all = [...groups, ...Array<string>(missing).fill('0'), ...(end ?? '').split(':')]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/**
 * Runs `attempt` unless too many failed before it (429). Every attempt is counted before it runs and given back unless it ends in
 * `failure`, so that many at once are no way around the limit; those of one address wait for each other, so that a good one among
 * them is not refused for being one of many.
 */
export function limited<T>(address: string, counted: Counted, attempt: () => Promise<T>): Promise<T> {
  return inTurn(address, async () => {
    const giveBack = await reserve(counted)
    try {
      const done = await attempt()
      await giveBack()
      return done
    } catch (error) {
      if (!isFailure(error)) await giveBack()
      throw error
    }
  })
}

function isFailure(error: unknown): boolean {
  return error instanceof AppError && (error.code === 'unauthenticated' || error.code === 'not_found')
}

async function reserve(counted: Counted): Promise<() => Promise<void>> {
  const taken: (() => Promise<unknown>)[] = []
  const giveBack = async () => {
    for (const undo of taken) await undo()
  }
  for (const kind of ['account', 'address', 'link', 'key'] as const) {
    const key = counted[kind]
    if (key === undefined) continue
    const limiter = limiters()[kind]
    try {
      await limiter.consume(key)
    } catch (refusal) {
      await giveBack()
      throw refusal instanceof RateLimiterRes ? tooMany(refusal) : refusal
    }
    taken.push(() => limiter.reward(key))
  }
  return giveBack
}

function tooMany({ msBeforeNext }: RateLimiterRes): AppError {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000))
  const minutes = Math.ceil(seconds / 60)
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`
  return new AppError('too_many_requests', `Too many failed attempts. Try again in ${wait}.`, { retryAfter: seconds })
}

const turns = new Map<string, Promise<unknown>>()

function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work, work)
  const forget = () => {
    if (turns.get(key) === turn) turns.delete(key)
  }
  turns.set(key, turn)
  turn.then(forget, forget)
  return turn
}

const built = new WeakMap<PrismaClient, Limiters>()

function limiters(): Limiters {
  const prisma = db()
  const made = built.get(prisma) ?? {
    account: limiter(prisma, 'account'),
    address: limiter(prisma, 'address'),
    link: limiter(prisma, 'link'),
    key: limiter(prisma, 'key'),
  }
  built.set(prisma, made)
  return made
}

function limiter(storeClient: PrismaClient, kind: Kind): RateLimiterPrisma {
  return new RateLimiterPrisma({
    storeClient,
    tableName: 'rateLimiterFlexible',
    keyPrefix: `failed:${kind}`,
    points: failuresAllowed[kind],
    duration: WINDOW_SECONDS,
  })
}
