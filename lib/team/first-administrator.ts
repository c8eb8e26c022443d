import 'server-only'
import { randomInt, randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { setPassword } from '@/lib/auth/server'
import { db, type Tx, transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'

/** Who the first administrator is, when nobody chose the password. */
interface Generated {
  email: string
  password: string
}

/** Makes the first administrator if there is nobody yet. Safe to repeat and from many processes at once; null unless this call made the password up. */
export async function ensureFirstAdministrator(): Promise<Generated | null> {
  if (await anybody(db())) return null
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD } = env()
  const password = ADMIN_PASSWORD ?? readablePassword()
  const hashed = await hashPassword(password)
  const made = await transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('stockreply: first administrator'))`
    if (await anybody(tx)) return false
    const { id } = await tx.user.create({
      data: { id: randomUUID(), name: 'Administrator', email, emailVerified: true, role: 'administrator' },
    })
    await setPassword(tx, id, hashed)
    return true
  })
  return made && !ADMIN_PASSWORD ? { email, password } : null
}

async function anybody(tx: Tx): Promise<boolean> {
  return (await tx.user.findFirst({ select: { id: true } })) !== null
}

/** Gives an administrator a new password and ends their sign-ins: the one with this address, else the one who has been here longest. Throws not_found. */
export async function resetAdministratorPassword(email?: string): Promise<Generated> {
  const password = readablePassword()
  const hashed = await hashPassword(password)
  return transaction(async (tx) => {
    const found = await tx.user.findFirst({
      where: { role: 'administrator', banned: false, email: email?.trim().toLowerCase() },
      orderBy: { createdAt: 'asc' },
    })
    if (!found)
      throw new AppError('not_found', email ? `No active administrator has the address ${email}` : 'There is no active administrator')
    await setPassword(tx, found.id, hashed)
    return { email: found.email, password }
  })
}

/** Four groups of five, without signs that look alike: 98 bits. */
function readablePassword(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join('')
  return Array.from({ length: 4 }, group).join('-')
}
