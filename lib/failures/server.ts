import 'server-only'
import { announce } from '@/lib/announcements/server'
import { mayActAs, type Person } from '@/lib/auth/model'
import { db, type Tx, transaction } from '@/lib/db'
import { AppError, invalid } from '@/lib/errors'
import { sessionChanged } from '@/lib/sessions/server'
import { dueAt, type FailureCause, type Remedy } from './model'

export interface Diagnosed {
  cause: FailureCause
  remedy: Remedy
  code: string | null
  text: string | null
}

/** Opens the failure of a message, or says anew what is wrong with it. Since when it stands is kept. In a transaction that holds the session's lock. */
export async function openFailure(tx: Tx, message: { id: string; sessionId: string }, diagnosed: Diagnosed): Promise<void> {
  const { cause, remedy, code, text } = diagnosed
  const said = { cause, remedy, code, text }
  const { windowClosesAt } = await tx.session.findUniqueOrThrow({ where: { id: message.sessionId }, select: { windowClosesAt: true } })
  await tx.failure.upsert({
    where: { messageId: message.id },
    create: { messageId: message.id, sessionId: message.sessionId, dueAt: dueAt(new Date(), windowClosesAt), ...said },
    update: { ...said, resolvedAt: null, resolution: null },
  })
  await announce(tx, { type: 'delivery.failed', sessionId: message.sessionId, data: { messageId: message.id, cause, remedy, code } })
}

/** Closes the failure of a message if it is open (and, where given, of such a cause); the reason stays readable. */
export async function closeFailure(tx: Tx, messageId: string, resolution: string, cause?: { not: FailureCause }): Promise<boolean> {
  const { count } = await tx.failure.updateMany({
    where: { messageId, cause, resolvedAt: null },
    data: { resolvedAt: new Date(), resolution },
  })
  return count > 0
}

/** A person says that nothing more is to be done about a failure. Safe to repeat. Throws not_found. */
export async function resolveFailure(messageId: string, resolution: string): Promise<void> {
  await transaction(async (tx) => {
    const failure = await tx.failure.findUnique({ where: { messageId } })
    if (!failure) throw new AppError('not_found', 'There is no such failure')
    if (await closeFailure(tx, messageId, resolution)) failureChanged(tx, failure)
  })
}

/** A person takes a failure on that nobody has. Safe to repeat. Throws not_found, or conflict when somebody else was first. */
export async function claimFailure(messageId: string, personId: string): Promise<void> {
  await own(messageId, personId, (owner) => {
    if (owner && owner.id !== personId) throw new AppError('conflict', `${owner.name} has taken this on already`)
  })
}

/**
 * Gives a failure to somebody, or to nobody. Anyone may take over and give back what is theirs; only a supervisor decides for others. Throws
 * not_found, forbidden, or `validation_failed` for somebody who is not on the team.
 */
export async function assignFailure(person: Person, messageId: string, userId: string | null): Promise<void> {
  if (userId !== null && (await db().user.count({ where: { id: userId, banned: false } })) === 0)
    throw invalid([{ path: 'userId', message: 'is nobody on the team' }])
  await own(messageId, userId, (owner) => {
    const isTheirs = userId === null ? owner === null || owner.id === person.id : userId === person.id
    if (!isTheirs && !mayActAs(person.role, 'supervisor')) throw new AppError('forbidden', 'Only a supervisor decides for others')
  })
}

async function own(messageId: string, ownerId: string | null, allow: (owner: { id: string; name: string } | null) => void): Promise<void> {
  await transaction(async (tx) => {
    await tx.$executeRaw`select 1 from "Failure" where "messageId" = ${messageId}::uuid for update`
    const failure = await tx.failure.findUnique({ where: { messageId }, include: { owner: { select: { id: true, name: true } } } })
    if (!failure) throw new AppError('not_found', 'There is no such failure')
    allow(failure.owner)
    if (failure.ownerId === ownerId) return
    await tx.failure.update({ where: { messageId }, data: { ownerId } })
    failureChanged(tx, failure)
  })
}

function failureChanged(tx: Tx, { messageId, sessionId }: { messageId: string; sessionId: string }): void {
  sessionChanged(tx, sessionId, [
    { topic: 'failure', id: messageId },
    { topic: 'message', id: messageId },
  ])
}
