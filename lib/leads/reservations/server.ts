import 'server-only'
import { announce } from '@/lib/announcements/server'
import type { Stocked } from '@/lib/availability/model'
import { lockProduct, noteStockMoved, takeFromStock } from '@/lib/catalog/stock/server'
import { db, type Tx, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { type KnownLead, leadChanged, productOf } from '@/lib/leads/moving'
import { heldOf } from '@/lib/leads/read'
import { getStepSettings } from '@/lib/leads/settings/server'
import { lockSession } from '@/lib/sessions/server'
import type { Reservation } from '@/prisma/generated/client'
import { freeOf } from './model'

export interface Hold {
  /** How many are held now; 0 when none is free. */
  quantity: number
  until: Date
}

export interface Wanted {
  quantity: number
  hours: number
  /** What a source outside told just before; null where our own row counts. */
  told: Stocked | null
}

/**
 * Sets pieces aside for the lead of a locked session: as many as are wanted and free, never more. In place of what was held for it before, whose
 * time begins anew; that stays as it is when nothing is free. A lead has one reservation that is held, however often this is called.
 */
export async function hold(tx: Tx, lead: KnownLead, { quantity, hours, told: outside }: Wanted): Promise<Hold> {
  const now = new Date()
  const until = new Date(now.getTime() + hours * 3_600_000)
  const product = await lockProduct(tx, lead.productSku)
  const others = await heldOf(tx, lead.productSku, { except: { leadId: lead.id } })
  const granted = product ? Math.min(quantity, freeOf(outside ?? product, others, now)) : 0
  if (granted === 0) return { quantity: 0, until }
  const data = { quantity: granted, until, remindedAt: null }
  const [held] = await tx.reservation.updateManyAndReturn({ where: { leadId: lead.id, state: 'held' }, data, select: { id: true } })
  const { id: reservationId } =
    held ?? (await tx.reservation.create({ data: { leadId: lead.id, sku: lead.productSku, ...data }, select: { id: true } }))
  const told = { reservationId, leadId: lead.id, product: productOf(lead), quantity: granted }
  await announce(tx, { type: 'reservation.made', sessionId: lead.sessionId, data: { ...told, until: until.toISOString() } })
  await tx.lead.update({ where: { id: lead.id }, data: { quantity: granted }, select: { id: true } })
  await noteStockMoved(tx, lead.productSku)
  await leadChanged(tx, lead)
  return { quantity: granted, until }
}

/** How a reservation ends: handed over, run out, or given up. */
export type Ending = 'fulfilled' | 'released' | 'cancelled'

/** Ends what is held for a lead of a locked session, if anything is; what was handed over leaves the stock. Safe to repeat. */
export async function release(tx: Tx, lead: KnownLead, state: Ending): Promise<boolean> {
  const product = await lockProduct(tx, lead.productSku)
  const [ended] = await tx.reservation.updateManyAndReturn({
    where: { leadId: lead.id, state: 'held' },
    data: { state, endedAt: new Date() },
    select: { id: true, quantity: true },
  })
  if (!ended) return false
  const told = { reservationId: ended.id, leadId: lead.id, product: productOf(lead), quantity: ended.quantity, state }
  await announce(tx, { type: 'reservation.released', sessionId: lead.sessionId, data: told })
  if (state === 'fulfilled' && product) await takeFromStock(tx, product, ended.quantity)
  else await noteStockMoved(tx, lead.productSku)
  await leadChanged(tx, lead)
  return true
}

/** Works on a reservation that is held, its session locked. Throws not_found, and conflict when it has ended. */
export async function withHeld(id: string, work: (tx: Tx, lead: KnownLead, held: Reservation) => Promise<void>): Promise<string> {
  const found = await db().reservation.findUnique({ where: { id }, select: { leadId: true, lead: { select: { sessionId: true } } } })
  if (!found) throw new AppError('not_found', 'There is no such reservation')
  await transaction(async (tx) => {
    await lockSession(tx, found.lead.sessionId)
    const { lead, ...held } = await tx.reservation.findUniqueOrThrow({ where: { id }, include: { lead: true } })
    if (held.state !== 'held') throw new AppError('conflict', `This reservation has ended: ${held.state}`)
    await work(tx, lead, held)
  })
  return found.leadId
}

/** A person holds it for longer, by so many hours or as long as is usual. Answers the lead's id. */
export async function extendReservation(id: string, hours?: number): Promise<string> {
  const { reservationHours } = await getStepSettings()
  return withHeld(id, async (tx, lead, { until }) => {
    const from = Math.max(until.getTime(), Date.now())
    await tx.reservation.update({
      where: { id },
      data: { until: new Date(from + (hours ?? reservationHours) * 3_600_000), remindedAt: null },
    })
    await leadChanged(tx, lead)
  })
}

/** A person gives up what was held; the lead stays where it is. Answers the lead's id. */
export function cancelReservation(id: string): Promise<string> {
  return withHeld(id, async (tx, lead) => {
    await release(tx, lead, 'cancelled')
  })
}

/** Ends reservations whose time is over. Returns how many. Safe to run twice at once, and in many workers. */
export async function releaseDue(most: number): Promise<number> {
  const due = await db().$queryRaw<{ id: string }[]>`
    select "id" from "Reservation" where "state" = 'held' and "until" <= now() order by "until" limit ${most}`
  for (const { id } of due) await releaseIfOver(id)
  return due.length
}

async function releaseIfOver(id: string): Promise<void> {
  const { lead } = await db().reservation.findUniqueOrThrow({ where: { id }, include: { lead: true } })
  await transaction(async (tx) => {
    await lockSession(tx, lead.sessionId)
    // Extended, handed over or released by another worker meanwhile.
    const over = await tx.reservation.count({ where: { id, state: 'held', until: { lte: new Date() } } })
    if (over > 0) await release(tx, lead, 'released')
  })
}

export interface ToRemind {
  id: string
  quantity: number
  until: Date
  lead: KnownLead
}

/** What is held and ends within so many minutes, or has half of a shorter time left, and was not brought to mind yet; soonest first. */
export async function reservationsToRemind(minutes: number, most: number): Promise<ToRemind[]> {
  const due = await db().$queryRaw<{ id: string }[]>`
    select "id" from "Reservation" where "state" = 'held' and "remindedAt" is null and "until" > now()
      and "until" - now() <= least(make_interval(mins => ${minutes}::int), ("until" - "createdAt") / 2) order by "until" limit ${most}`
  return db().reservation.findMany({ where: { id: { in: due.map(({ id }) => id) } }, include: { lead: true }, orderBy: { until: 'asc' } })
}

/** It is brought to mind, once. False when it was already, or has ended. In a locked session. */
export async function noteReminded(tx: Tx, lead: KnownLead, id: string): Promise<boolean> {
  const { count } = await tx.reservation.updateMany({ where: { id, state: 'held', remindedAt: null }, data: { remindedAt: new Date() } })
  if (count > 0) await leadChanged(tx, lead)
  return count > 0
}
