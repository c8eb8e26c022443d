import 'server-only'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Subscription as SubscriptionRow } from '@/prisma/generated/client'
import { FAILING_AFTER, type Subscription, type SubscriptionList, subscription } from './model'

/** Every subscription, the oldest first, with what waits and what was given up. Secrets stay where they are. */
export async function listSubscriptions(): Promise<SubscriptionList> {
  const rows = await db().subscription.findMany({ orderBy: { createdAt: 'asc' } })
  const counts = await countsOf(rows.map((row) => row.id))
  return { items: rows.map((row) => shown(row, counts)), nextCursor: null }
}

/** Throws not_found. */
export async function getSubscription(id: string): Promise<Subscription> {
  const row = await db().subscription.findUnique({ where: { id } })
  if (!row) throw new AppError('not_found', 'There is no such subscription')
  return shown(row, await countsOf([id]))
}

type Counts = Map<string, number>

async function countsOf(ids: string[]): Promise<Counts> {
  const rows = await db().announcement.groupBy({
    by: ['subscriptionId', 'state'],
    where: { subscriptionId: { in: ids }, state: { in: ['waiting', 'leased', 'dead'] } },
    _count: true,
  })
  return new Map(rows.map((row) => [`${row.subscriptionId} ${row.state}`, row._count]))
}

function shown(row: SubscriptionRow, counts: Counts): Subscription {
  const count = (state: string) => counts.get(`${row.id} ${state}`) ?? 0
  const isFormerGood = row.formerUntil !== null && row.formerUntil.getTime() > Date.now()
  return {
    id: row.id,
    url: row.url,
    events: subscription.shape.events.parse(row.events),
    personalData: row.personalData,
    state: stateOf(row),
    disabledBecause: row.disabledBecause,
    failingSince: row.failingSince?.toISOString() ?? null,
    failedInARow: row.failedInARow,
    lastTakenAt: row.lastTakenAt?.toISOString() ?? null,
    formerSecretUntil: isFormerGood ? (row.formerUntil?.toISOString() ?? null) : null,
    waiting: count('waiting') + count('leased'),
    dead: count('dead'),
    createdAt: row.createdAt.toISOString(),
  }
}

function stateOf({ enabled, failedInARow }: SubscriptionRow): Subscription['state'] {
  if (!enabled) return 'disabled'
  return failedInARow >= FAILING_AFTER ? 'failing' : 'enabled'
}
