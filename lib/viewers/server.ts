import 'server-only'
import type { Person } from '@/lib/auth/model'
import { db, type Tx, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { publish } from '@/lib/live/server'
import { goneBefore } from './model'

/**
 * A person has this session open, and writes in it or not. The others who have it open are told when that is news. To be repeated every `BEAT_MS`;
 * safe from many tabs at once. Throws not_found.
 */
export async function noteViewing({ id: userId }: Pick<Person, 'id'>, sessionId: string, composing: boolean): Promise<void> {
  await transaction(async (tx) => {
    if ((await tx.session.count({ where: { id: sessionId } })) === 0) throw new AppError('not_found', 'There is no such session')
    const viewer = { sessionId, userId }
    const known = await tx.viewer.findUnique({ where: { sessionId_userId: viewer, seenAt: { gt: goneBefore(new Date()) } } })
    const seen = { composing, seenAt: new Date() }
    await tx.viewer.upsert({ where: { sessionId_userId: viewer }, create: { ...viewer, ...seen }, update: seen })
    if (known?.composing !== composing) await tell(tx, sessionId)
  })
}

/** A person has left a session. Safe to repeat; another tab of theirs soon says that they are still there. */
export async function noteLeft({ id: userId }: Pick<Person, 'id'>, sessionId: string): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.viewer.deleteMany({ where: { sessionId, userId } })
    if (count > 0) await tell(tx, sessionId)
  })
}

/** Those who closed their browser without a word are forgotten. */
export async function forgetViewers(): Promise<void> {
  await db().viewer.deleteMany({ where: { seenAt: { lte: goneBefore(new Date()) } } })
}

function tell(tx: Tx, sessionId: string): Promise<void> {
  return publish(tx, [{ topic: 'viewer', id: sessionId, sessionId, version: Math.floor(Date.now() / 1000) }])
}
