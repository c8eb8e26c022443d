import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { clientAddress, limited } from '@/lib/auth/attempts'
import type { Asker, Person } from '@/lib/auth/model'
import { db, pool, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { type ApiKey, KEY_PREFIX, type MadeKey, type NewKey } from './model'

const MOST_KEYS = 100

const shown = {
  id: true,
  name: true,
  role: true,
  last4: true,
  createdAt: true,
  createdBy: { select: { id: true, name: true } },
  lastUsedAt: true,
} as const

/** The keys that work, the newest first. */
export async function listKeys(): Promise<ApiKey[]> {
  const rows = await db().apiKey.findMany({ where: { revokedAt: null }, select: shown, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
  return rows.map(shownKey)
}

/** Makes a key and tells its secret, which nobody can read again. Throws conflict when there are too many to oversee. */
export async function makeKey({ name, role }: NewKey, { id: createdById }: Person): Promise<MadeKey> {
  const secret = KEY_PREFIX + randomBytes(32).toString('base64url')
  return transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('api keys'))`
    if ((await tx.apiKey.count({ where: { revokedAt: null } })) >= MOST_KEYS)
      throw new AppError('conflict', `There are ${MOST_KEYS} keys already. Revoke those that nobody uses.`)
    const row = await tx.apiKey.create({
      data: { name, role, createdById, secretHash: hashOf(secret), last4: secret.slice(-4) },
      select: shown,
    })
    return { key: shownKey(row), secret }
  })
}

/** The key stops working at once; its name stays at what it has done. Throws not_found, also the second time. */
export async function revokeKey(id: string): Promise<void> {
  const { count } = await db().apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } })
  if (count === 0) throw new AppError('not_found', 'There is no such key')
}

/** Whether these headers carry a key, right or wrong. */
export function hasKey(headers: Headers): boolean {
  return secretIn(headers) !== null
}

/** The program whose key these headers carry; null for a wrong or revoked one. The look-up is by hash, so its time tells nothing about the key. */
export async function findKeyHolder(headers: Headers): Promise<Asker | null> {
  const secret = secretIn(headers)
  if (secret === null) return null
  const { rows } = await pool().query<Pick<Asker, 'id' | 'name' | 'role'> & { unnoticed: boolean }>(
    `select "id", "name", "role", coalesce("lastUsedAt" < now() - interval '1 minute', true) as "unnoticed"
     from "ApiKey" where "secretHash" = $1 and "revokedAt" is null`,
    [hashOf(secret)],
  )
  const [found] = rows
  if (!found) return null
  if (found.unnoticed) await pool().query('update "ApiKey" set "lastUsedAt" = now() where "id" = $1', [found.id])
  return { id: found.id, name: found.name, email: '', role: found.role, isKey: true }
}

/** Counts a key that does not work against the address it came from. Always throws: `unauthenticated`, or `too_many_requests` to those who guess. */
export function refuseKey(headers: Headers): Promise<never> {
  const address = clientAddress(headers)
  return limited(`key ${address}`, { key: address }, async () => {
    throw new AppError('unauthenticated', 'This API key is not valid')
  })
}

function secretIn(headers: Headers): string | null {
  return /^Bearer\s+(\S.*)$/i.exec(headers.get('authorization') ?? '')?.[1]?.trim() ?? null
}

function hashOf(secret: string): Buffer<ArrayBuffer> {
  return createHash('sha256').update(secret).digest()
}

interface Row {
  id: string
  name: string
  role: ApiKey['role']
  last4: string
  createdAt: Date
  createdBy: ApiKey['createdBy']
  lastUsedAt: Date | null
}

function shownKey({ createdAt, lastUsedAt, ...row }: Row): ApiKey {
  return { ...row, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null }
}
