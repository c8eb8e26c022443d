import 'server-only'
import { accountOf } from '@/lib/channels/server'
import { db, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Template as TemplateRow } from '@/prisma/generated/client'
import type { TemplateList } from './model'

/** WhatsApp looks at a new template for minutes to days, so an hour is fresh enough unless a person asks. */
const FRESH_MS = 3_600_000

/**
 * The templates of a session's channel, or of every channel, as the provider last told; asked again when that is an hour ago or `refresh` is
 * set. When the provider does not answer, what is known is shown. Throws `provider_unreachable` when nothing is.
 */
export async function listTemplates({ sessionId, refresh = false }: { sessionId?: string; refresh?: boolean }): Promise<TemplateList> {
  const channels = await db().channel.findMany({ where: sessionId ? { sessions: { some: { id: sessionId } } } : {}, select: { id: true } })
  for (const { id } of channels) if (refresh || !(await isFresh(id))) await readAgain(id)
  const rows = await db().template.findMany({
    where: { channelId: { in: channels.map(({ id }) => id) } },
    orderBy: [{ name: 'asc' }, { language: 'asc' }],
  })
  const readAt = rows.map((row) => row.readAt).sort((a, b) => a.getTime() - b.getTime())[0]
  return { items: rows.map(toTemplate), readAt: readAt?.toISOString() ?? null }
}

/** An approved template of this channel. Throws not_found, or conflict when it cannot be sent. */
export async function getSendable(channelId: string, name: string, language: string): Promise<TemplateRow> {
  const key = { channelId_name_language: { channelId, name, language } }
  const known = await db().template.findUnique({ where: key })
  if (!known) await readAgain(channelId)
  const found = known ?? (await db().template.findUnique({ where: key }))
  if (!found) throw new AppError('not_found', 'There is no such template on this channel')
  if (found.status !== 'approved') throw new AppError('conflict', `WhatsApp has not approved this template (${found.status})`)
  return found
}

async function isFresh(channelId: string): Promise<boolean> {
  return (await db().template.count({ where: { channelId, readAt: { gt: new Date(Date.now() - FRESH_MS) } } })) > 0
}

async function readAgain(channelId: string): Promise<void> {
  try {
    const { provider, account } = await accountOf(channelId)
    const templates = await provider.listTemplates(account)
    await transaction(async (tx) => {
      await tx.template.deleteMany({ where: { channelId } })
      await tx.template.createMany({ data: templates.map((template) => ({ ...template, channelId })), skipDuplicates: true })
    })
  } catch (error) {
    if ((await db().template.count({ where: { channelId } })) === 0) throw error
  }
}

function toTemplate({ name, language, status, category, body, params }: TemplateRow) {
  return { name, language, status, category, body, params }
}
