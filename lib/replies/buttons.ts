import 'server-only'
import { db } from '@/lib/db'
import { type Button, buttonsUnder } from '@/lib/leads/choices/model'
import { getStepSettings } from '@/lib/leads/settings/server'
import { wordingIn } from '@/lib/wording/server'
import { askedIn } from './asking/model'
import type { ReplyInput } from './model'

/** What can be tapped under an answer that offers the next steps, where the shop wants buttons; undefined: plain words. */
export async function buttonsFor({ body, suggestionId }: ReplyInput): Promise<Button[] | undefined> {
  if (!suggestionId || !(await getStepSettings()).replyButtons) return undefined
  const suggestion = await db().suggestion.findUnique({
    where: { id: suggestionId },
    select: { productSku: true, language: true, asks: true, text: true, availability: true },
  })
  if (!suggestion?.productSku || askedIn(body, suggestion) !== 'next_steps') return undefined
  const { language } = await wordingIn(suggestion.language)
  const buttons = buttonsUnder(body, suggestion.productSku, language)
  return buttons.length > 0 ? buttons : undefined
}
