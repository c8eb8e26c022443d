import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/db'
import { decodeCursor, encodeCursor } from '@/lib/http/cursor'
import { getMessages } from '@/lib/messages/read'
import { sessionRows } from '@/lib/sessions/read'
import type { FailureCause } from './model'
import type { FailureList } from './rows'

export interface FailureFilter {
  state: 'open' | 'resolved'
  cause?: FailureCause
  cursor?: string
  limit: number
}

const position = z.object({ since: z.iso.datetime(), id: z.uuid() })

/** One page of failures, newest first, with how many stand open by cause. */
export async function listFailures({ state, cause, cursor, limit }: FailureFilter): Promise<FailureList> {
  const after = cursor === undefined ? null : decodeCursor(cursor, position)
  const found = await db().failure.findMany({
    where: {
      resolvedAt: state === 'open' ? null : { not: null },
      cause,
      ...(after && { OR: [{ since: { lt: after.since } }, { since: after.since, messageId: { lt: after.id } }] }),
    },
    include: { owner: { select: { id: true, name: true } } },
    orderBy: [{ since: 'desc' }, { messageId: 'desc' }],
    take: limit + 1,
  })
  const page = found.slice(0, limit)
  const [messages, sessions, counts] = await Promise.all([
    getMessages(page.map((failure) => failure.messageId)),
    sessionRows(page.map((failure) => failure.sessionId)),
    countOpen(),
  ])
  const items = page.flatMap((failure) => {
    const message = messages.get(failure.messageId)
    const session = sessions.get(failure.sessionId)
    if (!message || !session) return []
    const { cause, remedy, owner, resolution } = failure
    return [
      {
        message,
        session,
        cause,
        remedy,
        owner,
        resolution,
        since: failure.since.toISOString(),
        dueAt: failure.dueAt?.toISOString() ?? null,
      },
    ]
  })
  const last = page.at(-1)
  return {
    items,
    counts,
    nextCursor: found.length > limit && last ? encodeCursor({ since: last.since.toISOString(), id: last.messageId }) : null,
  }
}

async function countOpen(): Promise<Partial<Record<FailureCause, number>>> {
  const groups = await db().failure.groupBy({ by: ['cause'], where: { resolvedAt: null }, _count: true })
  return Object.fromEntries(groups.map((group) => [group.cause, group._count]))
}
