import 'server-only'
import { currentAvailability } from '@/lib/availability/server'
import { getShop } from '@/lib/catalog/server'
import { db, transaction } from '@/lib/db'
import { noteReminded, reservationsToRemind, type ToRemind } from '@/lib/leads/reservations/server'
import { getStepSettings } from '@/lib/leads/settings/server'
import { momentText } from '@/lib/replies/steps/model'
import { acceptsFreeText } from '@/lib/sessions/model'
import { lockSession, sessionChanged } from '@/lib/sessions/server'
import { HASTY } from '@/lib/sources/asking'
import { wordingIn } from '@/lib/wording/server'
import { show } from './showing'
import { lastLanguage } from './thread'

/** Brings to mind what is held and ends soon: on every screen, and as a ready reply where the window is open and nothing else waits. Returns how many. Safe to run twice at once. */
export async function remindDue(most: number): Promise<number> {
  const { reservationReminderMinutes } = await getStepSettings()
  const due = await reservationsToRemind(reservationReminderMinutes, most)
  for (const one of due) await remind(one)
  return due.length
}

async function remind({ id, quantity, until, lead }: ToRemind): Promise<void> {
  const { sessionId, productSku: sku } = lead
  const asked = await db().message.findFirst({ where: { sessionId, direction: 'in' }, orderBy: { seq: 'desc' }, select: { id: true } })
  const language = await lastLanguage(sessionId)
  const [now, { timeZone }, wording] = await Promise.all([
    currentAvailability(sku, language, { sessionId, ...HASTY }),
    getShop(),
    wordingIn(language),
  ])
  await transaction(async (tx) => {
    const session = await lockSession(tx, sessionId)
    if (!session || !(await noteReminded(tx, lead, id))) return
    const mayShow = session.suggestionId === null && acceptsFreeText(session.windowClosesAt, session.now)
    if (!mayShow || !asked || !now) return
    await show(tx, sessionId, {
      questionId: asked.id,
      text: wording.reminder(session.name, lead.productName, {
        quantity,
        until: momentText(until, { timeZone, language: wording.language }),
      }),
      asks: null,
      confidence: 'high',
      productSku: sku,
      productName: lead.productName,
      productVersion: now.product.version,
      readingVersion: now.product.readingVersion,
      availability: now.availability,
      wanted: quantity,
      reservedUntil: until,
      language,
      why: ['the reservation ends soon'],
      candidates: [],
    })
    sessionChanged(tx, sessionId)
  })
}
