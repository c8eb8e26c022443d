import 'server-only'
import type { Tx } from '@/lib/db'
import { announce } from './server'

/** The provider has taken a reply. The product is that of the suggestion it was built on. */
export async function announceAccepted(tx: Tx, message: { id: string; sessionId: string; suggestionId: string | null }): Promise<void> {
  const suggestion = message.suggestionId
    ? await tx.suggestion.findUnique({ where: { id: message.suggestionId }, select: { productSku: true, productName: true } })
    : null
  const { productSku: sku, productName: name } = suggestion ?? {}
  const product = sku && name ? { sku, name } : null
  await announce(tx, { type: 'reply.accepted', sessionId: message.sessionId, data: { messageId: message.id, product } })
}
