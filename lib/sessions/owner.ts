import 'server-only'
import { type Asker, mayActAs } from '@/lib/auth/model'
import { type Tx, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { refuseStranger } from '@/lib/team/people'
import { sessionChanged } from './server'

/**
 * Gives a session to a person, or to nobody. An operator takes it for themselves, also from somebody else, or gives their own back. Safe to repeat.
 * Throws not_found, forbidden, and validation_failed for someone who is not on the team.
 */
export async function assignSession(asker: Asker, sessionId: string, userId: string | null): Promise<void> {
  await transaction(async (tx) => {
    if (userId !== null) await refuseStranger(tx, userId, 'userId')
    const session = await lockOwned(tx, sessionId)
    if (!session) throw new AppError('not_found', 'There is no such session')
    const isTheirs = [asker.id, null].includes(userId ?? session.assigneeId)
    if (!isTheirs && !mayActAs(asker.role, 'supervisor'))
      throw new AppError('forbidden', 'Only a supervisor gives sessions to others, or takes them from others without working on them')
    if (session.assigneeId === userId) return
    await tx.session.update({ where: { id: sessionId }, data: { assigneeId: userId } })
    sessionChanged(tx, sessionId)
  })
}

/** Someone leaves the team: what they looked after is anybody's again. */
export async function leaveSessions(tx: Tx, userId: string): Promise<void> {
  const left = await tx.session.updateManyAndReturn({ where: { assigneeId: userId }, data: { assigneeId: null }, select: { id: true } })
  for (const { id } of left) sessionChanged(tx, id)
}

async function lockOwned(tx: Tx, id: string): Promise<{ assigneeId: string | null } | undefined> {
  const [row] = await tx.$queryRaw<{ assigneeId: string | null }[]>`
    select "assigneeId" from "Session" where "id" = ${id}::uuid for update`
  return row
}
