import 'server-only'
import { currentAvailability } from '@/lib/availability/server'
import { db, type Tx, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { lockSession } from '@/lib/sessions/server'
import { refuseStranger } from '@/lib/team/people'
import type { Lead as LeadRow } from '@/prisma/generated/client'
import { type HoldInput, isClosed, type LeadChange } from './model'
import { type KnownLead, leadChanged, moveLead, noteMove } from './moving'
import { endPromise } from './promises/server'
import { hold, release, type Wanted, withHeld } from './reservations/server'
import { getStepSettings } from './settings/server'
import { noteChoice } from './similar/server'

const isOpen = { notIn: ['won' as const, 'lost' as const] }

interface Asked {
  sessionId: string
  sku: string
  /** How many the customer asked for, when they said. */
  quantity: number | null
  messageId: string
}

/**
 * The customer of a locked session asked about a product: the open lead of it, or a new one where there is none. A number named is kept, but
 * while pieces are held. Null when there is no such product. Safe to repeat.
 */
export async function openLead(tx: Tx, asked: Asked): Promise<KnownLead | null> {
  const { sessionId, sku: productSku, quantity, messageId } = asked
  await noteChoice(tx, sessionId, productSku)
  const known = await tx.lead.findFirst({ where: { sessionId, productSku, stage: isOpen } })
  if (known) return quantity === null || quantity === known.quantity || known.stage === 'reserved' ? known : askedFor(tx, known, quantity)
  const product = await tx.product.findUnique({ where: { sku: productSku }, select: { name: true, price: true, currency: true } })
  if (!product) return null
  const { name: productName, price, currency } = product
  const lead = await tx.lead.create({ data: { sessionId, productSku, productName, price, currency, quantity } })
  await noteMove(tx, { ...lead, stage: null }, { to: lead.stage, by: 'customer', messageId })
  return lead
}

async function askedFor(tx: Tx, lead: LeadRow, quantity: number): Promise<KnownLead> {
  await tx.lead.update({ where: { id: lead.id }, data: { quantity }, select: { id: true } })
  await leadChanged(tx, lead)
  return { ...lead, quantity }
}

/** Our answer about a product was accepted: its lead is answered, and a promise to write about it is kept. In a locked session. Safe to repeat. */
export async function noteAnswered(tx: Tx, { sessionId, sku }: { sessionId: string; sku: string }): Promise<void> {
  const lead = await tx.lead.findFirst({ where: { sessionId, productSku: sku, stage: isOpen } })
  if (!lead) return
  await moveLead(tx, lead, { to: 'answered', by: 'system' })
  const ready = await tx.restockPromise.count({ where: { leadId: lead.id, state: 'ready' } })
  if (ready > 0) await endPromise(tx, lead, 'answered')
}

/**
 * A person moves a lead, or gives it to somebody. What is moved to *reserved* is held, to *won* handed over, anywhere else given up. Safe to repeat.
 * Throws not_found, validation_failed for someone who is not on the team, and conflict when nothing is free to hold or the customer has another open
 * lead of this product.
 */
export async function changeLead(personId: string | null, id: string, { stage, reason, assigneeId }: LeadChange): Promise<void> {
  if (assigneeId) await transaction((tx) => refuseStranger(tx, assigneeId, 'assigneeId'))
  const { reservationHours } = await getStepSettings()
  const told = stage === 'reserved' ? await toldOutside(id) : null
  await withLead(id, async (tx, lead) => {
    if (assigneeId !== undefined && assigneeId !== lead.assigneeId) {
      await tx.lead.update({ where: { id }, data: { assigneeId }, select: { id: true } })
      await leadChanged(tx, lead)
    }
    if (stage === undefined || stage === lead.stage) return
    if (isClosed(lead.stage) && !isClosed(stage)) await refuseSecond(tx, lead)
    if (stage === 'reserved') await holdOrRefuse(tx, lead, { quantity: lead.quantity ?? 1, hours: reservationHours, told })
    else if (isClosed(stage)) await close(tx, lead, stage === 'won')
    else await release(tx, lead, 'cancelled')
    await moveLead(tx, lead, { to: stage, by: 'person', personId, reason })
  })
}

/** Sets so many aside for a lead, or changes how many are, and moves it to *reserved*. Throws not_found, and conflict when fewer are free. */
export async function reserve(personId: string | null, leadId: string, { quantity, hours }: HoldInput): Promise<void> {
  const { reservationHours } = await getStepSettings()
  const told = await toldOutside(leadId)
  await withLead(leadId, async (tx, lead) => {
    if (isClosed(lead.stage)) await refuseSecond(tx, lead)
    await holdOrRefuse(tx, lead, { quantity, hours: hours ?? reservationHours, told })
    await moveLead(tx, lead, { to: 'reserved', by: 'person', personId })
  })
}

/**
 * A person says that a customer's message meant this product: what it set in motion with another is taken back, unless that has gone on since. In
 * a locked session. Safe to repeat.
 */
export async function correctProduct(
  tx: Tx,
  { sessionId, messageId, sku, personId }: { sessionId: string; messageId: string; sku: string; personId: string | null },
): Promise<void> {
  const others = await tx.lead.findMany({
    where: { sessionId, productSku: { not: sku }, stage: isOpen, moves: { some: { messageId } } },
    include: { moves: { orderBy: { id: 'asc' } } },
  })
  for (const { moves, ...lead } of others) {
    const first = moves.find((move) => move.messageId === messageId)
    if (!first || moves.at(-1)?.messageId !== messageId) continue
    await close(tx, lead, false)
    await moveLead(tx, lead, { to: first.from ?? 'lost', by: 'person', personId, reason: 'another product was meant' })
  }
}

/** The customer has what was held: it leaves the stock, and the lead is won. Answers the lead's id. Throws not_found, and conflict when it has ended. */
export function fulfilReservation(personId: string | null, id: string): Promise<string> {
  return withHeld(id, async (tx, lead) => {
    await close(tx, lead, true)
    await moveLead(tx, lead, { to: 'won', by: 'person', personId })
  })
}

async function close(tx: Tx, lead: KnownLead, isWon: boolean): Promise<void> {
  await release(tx, lead, isWon ? 'fulfilled' : 'cancelled')
  await endPromise(tx, lead, isWon ? 'answered' : 'cancelled')
}

async function holdOrRefuse(tx: Tx, lead: KnownLead, wanted: Wanted): Promise<void> {
  const held = await hold(tx, lead, wanted)
  if (held.quantity < wanted.quantity)
    throw new AppError('conflict', held.quantity === 0 ? 'None of this product is free' : `Only ${held.quantity} of this product are free`)
  await endPromise(tx, lead, 'answered')
}

/** What a source outside says now of a lead's product, asked before anything is locked; null where our own row counts. */
async function toldOutside(leadId: string): Promise<Wanted['told']> {
  const lead = await db().lead.findUnique({ where: { id: leadId }, select: { productSku: true } })
  return (lead && (await currentAvailability(lead.productSku, null, { afresh: true })))?.told ?? null
}

async function withLead(id: string, work: (tx: Tx, lead: LeadRow) => Promise<void>): Promise<void> {
  const found = await db().lead.findUnique({ where: { id }, select: { sessionId: true } })
  if (!found) throw new AppError('not_found', 'There is no such lead')
  await transaction(async (tx) => {
    await lockSession(tx, found.sessionId)
    await work(tx, await tx.lead.findUniqueOrThrow({ where: { id } }))
  })
}

async function refuseSecond(tx: Tx, { sessionId, productSku }: KnownLead): Promise<void> {
  if ((await tx.lead.count({ where: { sessionId, productSku, stage: isOpen } })) > 0)
    throw new AppError('conflict', 'This customer has another open lead of this product')
}
