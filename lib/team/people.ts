import 'server-only'
import type { Tx } from '@/lib/db'
import { invalid } from '@/lib/errors'

/**
 * Throws validation_failed for somebody who cannot be given work: unknown here, or disabled. `field` is where they were named. Until `tx` ends they are
 * not disabled; so before any session is locked.
 */
export async function refuseStranger(tx: Tx, userId: string, field: string): Promise<void> {
  const found = await tx.$queryRaw<unknown[]>`select 1 from "User" where "id" = ${userId} and not "banned" for key share`
  if (found.length === 0) throw invalid([{ path: field, message: 'is nobody on the team' }])
}
