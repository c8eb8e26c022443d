import 'server-only'
import { db } from '@/lib/db'
import { type Button, buttonsUnder } from '@/lib/leads/choices/model'
import { getStepSettings } from '@/lib/leads/settings/server'
import { NEXT_STEPS, type ReplyInput } from './model'

/** What can be tapped under an answer that offers the next steps, where the shop wants buttons; undefined: plain words. */
export async function buttonsFor({ body, suggestionId }: ReplyInput): Promise<Button[] | undefined> {
  if (!suggestionId || !body.includes(NEXT_STEPS) || !(await getStepSettings()).replyButtons) return undefined
  const suggestion = await db().suggestion.findUnique({ where: { id: suggestionId }, select: { productSku: true } })
  const buttons = suggestion?.productSku ? buttonsUnder(body, suggestion.productSku) : []
  return buttons.length > 0 ? buttons : undefined
}
