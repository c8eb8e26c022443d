import 'server-only'
import { db } from '@/lib/db'
import type { SessionDetail } from '@/lib/sessions/model'
import { goneBefore } from './model'

/** Who else has this session open, by name. */
export async function viewersOf(sessionId: string, personId: string): Promise<SessionDetail['viewers']> {
  const rows = await db().viewer.findMany({
    where: { sessionId, userId: { not: personId }, seenAt: { gt: goneBefore(new Date()) } },
    select: { composing: true, user: { select: { id: true, name: true } } },
    orderBy: { user: { name: 'asc' } },
  })
  return rows.map(({ composing, user }) => ({ ...user, composing }))
}
