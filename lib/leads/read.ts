import 'server-only'
import { z } from 'zod'
import { db, type Tx } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { decodeCursor, encodeCursor } from '@/lib/http/cursor'
import { Prisma } from '@/prisma/generated/client'
import {
  type Lead,
  type LeadDetail,
  type LeadFilter,
  type LeadList,
  type LeadPage,
  type LeadStage,
  type LeadSums,
  leadStage,
  leadSums,
  worth,
} from './model'

const shown = {
  session: {
    select: { windowClosesAt: true, openFailures: true, contact: { select: { id: true, name: true, phone: true, chatId: true } } },
  },
  assignee: { select: { id: true, name: true } },
  reservations: { orderBy: { id: 'desc' }, take: 1 },
} satisfies Prisma.LeadInclude

type Row = Prisma.LeadGetPayload<{ include: typeof shown }>

function toLead(row: Row): Lead {
  const [reservation] = row.reservations
  return {
    id: row.id,
    stage: row.stage,
    sessionId: row.sessionId,
    contact: row.session.contact,
    windowClosesAt: row.session.windowClosesAt?.toISOString() ?? null,
    hasFailure: row.session.openFailures > 0,
    product: { sku: row.productSku, name: row.productName },
    quantity: row.quantity,
    at: row.movedAt.toISOString(),
    value: worth(row.price?.toFixed(2) ?? null, row.quantity),
    currency: row.currency,
    reservation: reservation
      ? {
          id: reservation.id,
          quantity: reservation.quantity,
          until: reservation.until.toISOString(),
          state: reservation.state,
          remindedAt: reservation.remindedAt?.toISOString() ?? null,
        }
      : null,
    lostReason: row.lostReason,
    assignee: row.assignee,
    openedAt: row.openedAt.toISOString(),
    version: row.version,
  }
}

const position = z.object({ at: z.iso.datetime(), id: z.uuid() })

interface Paging {
  cursor?: string
  limit: number
}

/** One page of leads, the last moved first. */
export async function pageOfLeads({ cursor, limit, ...filter }: LeadFilter & Paging): Promise<LeadPage> {
  const after = cursor === undefined ? null : decodeCursor(cursor, position)
  const beyond = after ? Prisma.sql`(l."movedAt", l."id") < (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.sql`true`
  const found = await db().$queryRaw<{ id: string; movedAt: Date }[]>`
    select l."id", l."movedAt" from "Lead" l where ${conditions(filter)} and ${beyond}
    order by l."movedAt" desc, l."id" desc limit ${limit + 1}`
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const nextCursor = found.length > limit && last ? encodeCursor({ at: last.movedAt.toISOString(), id: last.id }) : null
  return { items: await leadsById(page.map(({ id }) => id)), nextCursor }
}

/** One page of leads; unless that is not wanted, with what stands in every stage. */
export async function listLeads({ sums, ...asked }: LeadFilter & Paging & { sums: boolean }): Promise<LeadList> {
  const [page, summed] = await Promise.all([pageOfLeads(asked), sums ? sumLeads(asked) : null])
  return { ...page, ...summed }
}

function conditions({ stage, product, assignee, since }: LeadFilter): Prisma.Sql {
  const asked = [
    stage && Prisma.sql`l."stage" = ${stage}::"LeadStage"`,
    product === undefined ? null : Prisma.sql`l."productSku" = ${product}`,
    since && Prisma.sql`l."movedAt" >= ${since}::timestamptz`,
    assignee && (assignee === 'none' ? Prisma.sql`l."assigneeId" is null` : Prisma.sql`l."assigneeId" = ${assignee}`),
  ].filter((one) => one instanceof Prisma.Sql)
  return asked.length > 0 ? Prisma.join(asked, ' and ') : Prisma.sql`true`
}

async function leadsById(ids: string[]): Promise<Lead[]> {
  const rows = await db().lead.findMany({ where: { id: { in: ids } }, include: shown })
  const byId = new Map(rows.map((row) => [row.id, toLead(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** How many leads stand in each stage, and what they are worth, whichever stage was asked for. */
export async function sumLeads({ product, assignee, since }: LeadFilter): Promise<LeadSums> {
  const rows = await db().$queryRaw<{ stage: LeadStage; currency: string | null; count: number; value: string | null }[]>`
    select l."stage"::text as "stage", l."currency", count(*)::int as "count",
      round(sum(l."price" * coalesce(l."quantity", 1)), 2)::text as "value"
    from "Lead" l where ${conditions({ product, assignee, since })} group by l."stage", l."currency" order by l."currency"`
  const of = (stage: LeadStage) => rows.filter((row) => row.stage === stage)
  const perStage = leadStage.options.map((stage) => ({
    stage,
    count: of(stage).reduce((sum, { count }) => sum + count, 0),
    values: of(stage).flatMap(({ currency, value }) => (currency !== null && value !== null ? [{ currency, value }] : [])),
  }))
  return {
    counts: leadSums.shape.counts.parse(Object.fromEntries(perStage.map(({ stage, count }) => [stage, count]))),
    values: leadSums.shape.values.parse(Object.fromEntries(perStage.map(({ stage, values }) => [stage, values]))),
  }
}

/** A lead with its history, oldest step first. Throws not_found. */
export async function getLead(id: string): Promise<LeadDetail> {
  const row = await db().lead.findUnique({
    where: { id },
    include: { ...shown, moves: { orderBy: { id: 'asc' }, include: { person: { select: { id: true, name: true } } } } },
  })
  if (!row) throw new AppError('not_found', 'There is no such lead')
  const moves = row.moves.map(({ at, from, to, by, person, reason }) => ({ at: at.toISOString(), from, to, by, person, reason }))
  return { ...toLead(row), moves }
}

/** The leads of a session, the last opened first. */
export async function leadsOf(sessionId: string): Promise<Lead[]> {
  const rows = await db().lead.findMany({ where: { sessionId }, include: shown, orderBy: [{ openedAt: 'desc' }, { id: 'desc' }], take: 50 })
  return rows.map(toLead)
}

/** How many of a product are held, but for one lead or one session. */
export async function heldOf(reader: Pick<Tx, 'reservation'>, sku: string, { except }: { except?: Except } = {}): Promise<number> {
  const { _sum } = await reader.reservation.aggregate({ where: { sku, ...heldBut(except) }, _sum: { quantity: true } })
  return _sum.quantity ?? 0
}

function heldBut({ sessionId, leadId }: Except = {}) {
  return {
    state: 'held' as const,
    lead: sessionId === undefined ? undefined : { sessionId: { not: sessionId } },
    leadId: leadId === undefined ? undefined : { not: leadId },
  }
}

interface Except {
  leadId?: string
  sessionId?: string
}

/** Whether so many of a product are held for the customer of a session until then. */
export async function isHeldUntil(
  sessionId: string,
  sku: string,
  { quantity, until }: { quantity: number; until: Date },
): Promise<boolean> {
  const enough = { quantity: { gte: quantity }, until: { gte: until } }
  return (await db().reservation.count({ where: { sku, state: 'held', ...enough, lead: { sessionId } } })) > 0
}

/** How many are held of each of these products; those of which none is are left out. */
export async function heldOfEach(skus: string[], { except }: { except?: Except } = {}): Promise<Map<string, number>> {
  const where = { sku: { in: skus }, ...heldBut(except) }
  const groups = await db().reservation.groupBy({ by: ['sku'], where, _sum: { quantity: true } })
  return new Map(groups.map(({ sku, _sum }) => [sku, _sum.quantity ?? 0]))
}
