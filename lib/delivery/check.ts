import 'server-only'
import { accountOf } from '@/lib/channels/server'
import { db, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { getMessage } from '@/lib/messages/read'
import type { OwnMessage } from '@/lib/messaging/model'
import type { Message } from '@/lib/sessions/model'
import { holdReports, recordProof, recordReport } from './server'

/**
 * Asks the provider now what became of a message, and records what it says: delivery statuses where the message has a provider id, else its
 * history, where a message of unknown outcome may be found. Throws not_found, or `provider_unreachable` when nobody answers.
 */
export async function checkMessage(messageId: string): Promise<Message> {
  const message = await db().message.findUnique({ where: { id: messageId }, include: { session: { include: { contact: true } } } })
  if (message?.direction !== 'out') throw new AppError('not_found', 'There is no such message')
  const { channelId, providerMessageId, sendState } = message
  const { provider, account } = await accountOf(channelId)
  if (!providerMessageId && sendState === 'unknown') {
    const shown = await provider.history(account, message.session.contact.chatId)
    await recordFound(
      message,
      shown.filter((event) => event.kind === 'own_message'),
    )
  }
  const { providerMessageId: known } = await getMessage(messageId)
  if (known) {
    const reports = await provider.statusOf(account, known)
    await transaction(async (tx) => {
      await holdReports(tx, channelId, [known])
      for (const report of reports) await recordReport(tx, channelId, report, 'poll')
    })
  }
  return getMessage(messageId)
}

async function recordFound(message: { id: string; channelId: string }, shown: OwnMessage[]): Promise<void> {
  await transaction(async (tx) => {
    await holdReports(
      tx,
      message.channelId,
      shown.map((event) => event.providerMessageId),
    )
    for (const event of shown) if (await recordProof(tx, message, event)) return
  })
}
