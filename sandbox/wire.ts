/** How things look on the wire: the provider's field names, as captured from live traffic. */
import type { Failure, Message, Notice } from './state'
import { findCustomer, findMessage, type World } from './world'

const seconds = (ms: number) => Math.floor(ms / 1000)

/** The parts of an address: a number, or, for a customer who hides it, only a business-scoped id. */
function identity(chatId: string): { phone: string | null; bsuid: string | null } {
  const [local = ''] = chatId.split('@')
  return chatId.endsWith('@lid') ? { phone: null, bsuid: local } : { phone: local, bsuid: null }
}

function webhookMessage(world: World, message: Message) {
  const own = message.from === 'shop'
  const { phone, bsuid } = identity(message.chatId)
  return {
    id: message.id,
    body: message.body,
    ...(message.tapped ? { type: 'interactive', interactive: { type: 'button_reply', button_reply: message.tapped } } : { type: 'chat' }),
    caption: null,
    fromMe: own,
    self: own ? 1 : 0,
    isForwarded: false,
    time: seconds(message.at),
    author: own ? `${world.channelId}@c.us` : message.chatId,
    authorBsuid: own ? null : bsuid,
    authorUserName: null,
    chatId: message.chatId,
    chatName: findCustomer(world, message.chatId)?.name ?? phone,
    senderName: own ? world.channelId : (findCustomer(world, message.chatId)?.name ?? null),
    quotedMsgId: null,
  }
}

/** The history says 0 and 1 where the webhook says false and true. */
export function historyMessage(world: World, message: Message) {
  const item = webhookMessage(world, message)
  return { ...item, fromMe: item.fromMe ? 1 : 0, isForwarded: 0, messageNumber: message.number }
}

function webhookStatus(message: Message, { status, failure }: Extract<Notice, { kind: 'status' }>) {
  const { phone, bsuid } = identity(message.chatId)
  // No time and no code here: live traffic has neither.
  const told = { id: message.id, chatId: message.chatId, phone, bsuid, userName: null, status, category: 'service' }
  return failure ? { ...told, error: failure.text } : told
}

export function polledStatus(message: Message, { status, at, failure }: Message['reports'][number]) {
  const { phone, bsuid } = identity(message.chatId)
  const found = { id: message.id, type: 'message', status, timestamp: String(seconds(at)), recipient_id: phone ?? bsuid }
  return failure ? { ...found, errors: [metaError(failure)] } : found
}

const metaError = ({ code, text }: Failure) => ({ code, title: text, message: text })

/** One webhook body for several notices, messages and statuses beside each other. */
export function webhookBody(world: World, notices: readonly Notice[]) {
  const messages = []
  const ack = []
  for (const notice of notices) {
    const message = findMessage(world, notice.messageId)
    if (!message) continue
    if (notice.kind === 'message') messages.push(webhookMessage(world, message))
    else ack.push(webhookStatus(message, notice))
  }
  return { instanceId: world.channelId, ...(messages.length > 0 && { messages }), ...(ack.length > 0 && { ack }) }
}
