import 'server-only'
import { GONE_IN_WORDS } from '@/lib/availability/model'
import { db, type Tx, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { type KnownLead, leadChanged } from '@/lib/leads/moving'
import { lockSession, takeUpAgain } from '@/lib/sessions/server'
import { counted } from '@/lib/sources/counted'

const open = { in: ['waiting' as const, 'ready' as const] }

/** Promises the customer of a locked session to write when the lead's product is back; `consent` are their own words. Safe to repeat: one promise stands per lead. */
export async function promiseRestock(tx: Tx, lead: KnownLead, said: { consent: string; messageId: string; days: number }): Promise<void> {
  const { id: leadId, sessionId, productSku: sku, productName, quantity } = lead
  if ((await tx.restockPromise.count({ where: { leadId, state: open } })) > 0) return
  const { consent, messageId, days } = said
  const expiresAt = new Date(Date.now() + days * 24 * 3_600_000)
  const data = { leadId, sessionId, sku, productName, quantity: quantity ?? 1, consent, messageId, expiresAt }
  await tx.restockPromise.create({ data, select: { id: true } })
  await leadChanged(tx, lead)
}

/** The promise of a lead, if one stands, needs no keeping any more. In a locked session. */
export async function endPromise(tx: Tx, lead: Pick<KnownLead, 'id' | 'sessionId'>, state: 'answered' | 'cancelled'): Promise<void> {
  const { count } = await tx.restockPromise.updateMany({ where: { leadId: lead.id, state: open }, data: { state, endedAt: new Date() } })
  if (count > 0) await leadChanged(tx, lead)
}

/** A person takes a promise off the list. Safe to repeat. Throws not_found, and conflict for one that was kept or ran out. */
export async function cancelPromise(id: string): Promise<void> {
  const found = await db().restockPromise.findUnique({ where: { id } })
  if (!found) throw new AppError('not_found', 'There is no such promise')
  await transaction(async (tx) => {
    await lockSession(tx, found.sessionId)
    await endPromise(tx, { id: found.leadId, sessionId: found.sessionId }, 'cancelled')
    const { state } = await tx.restockPromise.findUniqueOrThrow({ where: { id } })
    if (state !== 'cancelled') throw new AppError('conflict', `This promise has ended: ${state}`)
  })
}

/** Promises that nobody could keep in time. Returns how many. Safe to run in many workers. */
export async function expirePromises(most: number): Promise<number> {
  const due = await db().restockPromise.findMany({ where: { state: open, expiresAt: { lte: new Date() } }, take: most })
  for (const { id, sessionId, leadId } of due) {
    await transaction(async (tx) => {
      await lockSession(tx, sessionId)
      const { count } = await tx.restockPromise.updateMany({ where: { id, state: open }, data: { state: 'expired', endedAt: new Date() } })
      if (count > 0) await leadChanged(tx, { id: leadId, sessionId })
    })
  }
  return due.length
}

interface Turn {
  id: string
  sessionId: string
  leadId: string
  isNext: boolean
}

/**
 * Of every product that is back, as many promises become ready as there are free pieces, the oldest first; those whose stock is gone again wait
 * on, and while nothing sure is known of it they stay as they are. Who was told has `hours` to choose before the pieces count as free for the
 * next. Returns how many moved. Safe to run twice at once: what is next follows from the rows alone.
 */
export async function keepPromises(hours: number, most: number): Promise<number> {
  const sources = await db().stockSource.findMany({ select: { id: true, category: true } })
  // What is not counted, and slots that are over, as `availabilityOf` reads them.
  const turns = await db().$queryRaw<Turn[]>`
    with line as (
      select o.*, sum(o."quantity") over (partition by o."sku" order by o."createdAt", o."id") - o."quantity" as "before"
      from "RestockPromise" o where o."state" in ('waiting', 'ready')),
    stock as (
      select p."sku", k."quantity" is not null or k."told" <> '' as "isKnown", case
        when p."kind" = 'slot' and p."startsAt" <= now() then 0
        when k."quantity" is null then case when k."told" ~* ${GONE_IN_WORDS.source} then 0 else 1000000000 end
        else k."quantity" - coalesce((select sum(v."quantity") from "Reservation" v where v."sku" = p."sku" and v."state" = 'held'), 0)
          - coalesce((select sum(o."quantity") from "RestockPromise" o join "Lead" l on l."id" = o."leadId" where o."sku" = p."sku" and o."state" = 'answered'
              and l."stage" = 'restock_alert' and o."endedAt" > now() - make_interval(secs => ${hours * 3600})), 0) end as "free"
      from "Product" p ${counted(sources)} where p."sku" in (select "sku" from line))
    select l."id", l."sessionId", l."leadId", l."state" = 'waiting' as "isNext" from line l left join stock s on s."sku" = l."sku"
    where coalesce(s."isKnown", true) and (l."state" = 'ready') <> coalesce(s."free" > l."before", false)
    order by l."createdAt", l."id" limit ${most}`
  for (const turn of turns) await transaction((tx) => take(tx, turn))
  return turns.length
}

async function take(tx: Tx, { id, sessionId, leadId, isNext }: Turn): Promise<void> {
  await lockSession(tx, sessionId)
  const { count } = isNext
    ? await tx.restockPromise.updateMany({ where: { id, state: 'waiting' }, data: { state: 'ready', readyAt: new Date() } })
    : await tx.restockPromise.updateMany({ where: { id, state: 'ready' }, data: { state: 'waiting', readyAt: null } })
  if (count === 0) return
  if (isNext) await takeUpAgain(tx, sessionId)
  await leadChanged(tx, { id: leadId, sessionId })
}
