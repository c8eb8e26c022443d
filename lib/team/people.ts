import 'server-only'
import type { Tx } from '@/lib/db'
import { invalid } from '@/lib/errors'

/** Throws validation_failed for somebody who cannot be given work: unknown here, or disabled. `field` is where they were named. */
export async function refuseStranger(tx: Tx, userId: string, field: string): Promise<void> {
  const found = await tx.user.count({ where: { id: userId, banned: false } })
  if (found === 0) throw invalid([{ path: field, message: 'is nobody on the team' }])
}
