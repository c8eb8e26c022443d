import 'server-only'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { TimelineEntry } from '@/lib/sessions/model'
import type { Prisma } from '@/prisma/generated/client'
import { attempted, ended, redacted, told, written } from './model'

const shown = {
  author: true,
  key: true,
  suggestion: true,
  failure: true,
  attemptRows: { orderBy: { number: 'asc' } },
  outboxItem: { select: { suggestionId: true } },
  session: { select: { contact: { select: { phone: true, chatId: true } } } },
} satisfies Prisma.MessageInclude

/** Everything that happened to one message, in order: written, each attempt, what the provider said, how it ended. Throws not_found. */
export async function getTimeline(messageId: string): Promise<TimelineEntry[]> {
  const message = await db().message.findUnique({ where: { id: messageId }, include: shown })
  if (!message) throw new AppError('not_found', 'There is no such message')
  const { channelId, providerMessageId, outboxItem, suggestionId, session, body } = message
  const events = providerMessageId
    ? await db().deliveryEvent.findMany({ where: { channelId, providerMessageId }, orderBy: { id: 'asc' } })
    : []
  const isChecked = suggestionId !== null && outboxItem?.suggestionId === suggestionId
  const heard = [...message.attemptRows.flatMap(attempted), ...events.filter((event) => event.source !== 'send').map(told)]
  const steps = [
    ...written({ ...message, author: message.author ?? message.key, isChecked }),
    ...heard.map((step) => ({ ...step, raw: redacted(step.raw, { ...session.contact, body }) })),
    ...ended(message),
  ]
  return steps
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, kind, source, detail, raw = null }) => ({ at: at.toISOString(), kind, source, detail, raw }))
}
