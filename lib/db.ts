import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { z } from 'zod'
import { PrismaClient } from '@/prisma/generated/client'
import type { TransactionClient } from '@/prisma/generated/internal/prismaNamespace'
import { env } from './env'

export type Tx = TransactionClient

interface Connections {
  pool: Pool
  prisma: PrismaClient
}

// Next bundles every route on its own, so module state would exist once per route: one pool per process lives here.
const shared = globalThis as typeof globalThis & { stockreplyConnections?: Connections }

function connections(): Connections {
  shared.stockreplyConnections ??= connect()
  return shared.stockreplyConnections
}

function connect(): Connections {
  const pool = new Pool({ connectionString: env().DATABASE_URL, max: 16, connectionTimeoutMillis: 2000, idleTimeoutMillis: 30_000 })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool) }) }
}

/** Prisma for everything but the hot paths. */
export function db(): PrismaClient {
  return connections().prisma
}

/** The pool under Prisma, for the journal, where an ORM would cost more than the write. */
export function pool(): Pool {
  return connections().pool
}

/** Two transactions waited for each other, or met in another way that a repetition ends. */
const crossed = ['40001', '40P01']
const MOST_TRIES = 4

// What a transaction does last, by key; kept beside it because the parts that ask for it do not know of each other.
const lastThings = new WeakMap<Tx, Map<string, () => Promise<void>>>()

/** Runs `work` once when all else in `tx` is done, just before it commits. Under the same key, the later one takes the earlier one's place. */
export function beforeCommit(tx: Tx, key: string, work: () => Promise<void>): void {
  const things = lastThings.get(tx) ?? new Map<string, () => Promise<void>>()
  lastThings.set(tx, things.set(key, work))
}

async function toTheEnd<T>(work: (tx: Tx) => Promise<T>, tx: Tx): Promise<T> {
  const result = await work(tx)
  for (const last of lastThings.get(tx)?.values() ?? []) await last()
  return result
}

/**
 * Runs `work` in one transaction, again when it crossed another one: so it does nothing but read and write here. Throws what `work` throws,
 * after rolling back.
 */
export async function transaction<T>(work: (tx: Tx) => Promise<T>, timeout = 15_000): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await db().$transaction((tx) => toTheEnd(work, tx), { timeout, maxWait: 5000 })
    } catch (error) {
      if (tried === MOST_TRIES || !crossed.includes(sqlState(error) ?? '')) throw error
    }
  }
}

const driverError = z.object({ meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) }) })

/** PostgreSQL's own code of an error, where it is one. */
export function sqlState(error: unknown): string | null {
  const read = driverError.safeParse(error)
  return read.success ? read.data.meta.driverAdapterError.cause.originalCode : null
}

/** Closes every connection; the process can then end. */
export async function disconnect(): Promise<void> {
  const open = shared.stockreplyConnections
  shared.stockreplyConnections = undefined
  await open?.prisma.$disconnect()
  if (open && !open.pool.ended) await open.pool.end()
}
