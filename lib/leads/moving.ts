import 'server-only'
import { announce } from '@/lib/announcements/server'
import type { Tx } from '@/lib/db'
import { sessionChanged } from '@/lib/sessions/server'
import type { Lead as LeadRow } from '@/prisma/generated/client'
import { type LeadStage, type Mover, mayMove } from './model'

/** What every lead's change stands on: leads of a session are changed by whoever holds its lock. */
export type KnownLead = Pick<LeadRow, 'id' | 'sessionId' | 'productSku' | 'productName' | 'stage' | 'quantity'>

export interface Move {
  to: LeadStage
  by: Mover
  /** Null: a program, with an API key. */
  personId?: string | null
  /** The customer's message that moves it. */
  messageId?: string
  reason?: string
}

/** Moves a lead of a locked session, if the rules let it go there, and keeps the step; every move of every lead goes through here. Safe to repeat. */
export async function moveLead(tx: Tx, lead: KnownLead, move: Move): Promise<boolean> {
  const { to, reason } = move
  if (!mayMove(lead.stage, to, move.by)) return false
  const lostReason = to === 'lost' ? (reason ?? null) : null
  await tx.lead.update({ where: { id: lead.id }, data: { stage: to, movedAt: new Date(), lostReason }, select: { id: true } })
  await noteMove(tx, lead, move)
  return true
}

/** Keeps a step in the lead's history. */
export async function noteMove(tx: Tx, lead: Omit<KnownLead, 'stage'> & { stage: LeadStage | null }, move: Move): Promise<void> {
  const { to, by, personId, messageId, reason } = move
  const { id: leadId, sessionId, stage: from, quantity } = lead
  await tx.leadMove.create({ data: { leadId, from, to, by, personId, messageId, reason }, select: { id: true } })
  await announce(tx, { type: 'lead.moved', sessionId, data: { leadId, from, stage: to, product: productOf(lead), quantity } })
  await leadChanged(tx, lead)
}

export function productOf({ productSku: sku, productName: name }: Pick<KnownLead, 'productSku' | 'productName'>) {
  return { sku, name }
}

/** Something of a lead, its reservation or its promise changed: every screen is told. */
export async function leadChanged(tx: Tx, { id, sessionId }: { id: string; sessionId: string }): Promise<void> {
  await tx.lead.update({ where: { id }, data: { version: { increment: 1 } }, select: { id: true } })
  sessionChanged(tx, sessionId, [{ topic: 'lead', id }])
}
