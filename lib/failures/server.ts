import 'server-only'
import { type Tx, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
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
    if (await closeFailure(tx, messageId, resolution)) await failureChanged(tx, failure)
  })
}

/** A person takes a failure on. Throws not_found. */
export async function claimFailure(messageId: string, personId: string): Promise<void> {
  await transaction(async (tx) => {
    const failure = await tx.failure.findUnique({ where: { messageId } })
    if (!failure) throw new AppError('not_found', 'There is no such failure')
    await tx.failure.update({ where: { messageId }, data: { ownerId: personId } })
    await failureChanged(tx, failure)
  })
}

function failureChanged(tx: Tx, { messageId, sessionId }: { messageId: string; sessionId: string }): Promise<void> {
  return sessionChanged(tx, sessionId, [
    { topic: 'failure', id: messageId },
    { topic: 'message', id: messageId },
  ])
}
