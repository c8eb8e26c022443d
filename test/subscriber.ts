import { deliver } from '@/lib/announcements/delivery'
import { lease } from '@/lib/announcements/lease'
import type { EventType } from '@/lib/announcements/model'
import { db } from '@/lib/db'
import { addSubscription } from '@/lib/subscriptions/server'
import { type Behaviour, startServer } from './misbehaving'

interface Wanted {
  events?: EventType[]
  personalData?: boolean
}

/** Another system on loopback that wants to be told, and answers as `behave` says. */
export async function startSubscriber(behave: Behaviour, wanted: Wanted = {}) {
  const server = await startServer(behave)
  return { ...server, ...(await subscribe(server.url, wanted)) }
}

export function subscribe(url: string, { events = ['reply.accepted'], personalData = false }: Wanted = {}) {
  return addSubscription({ url: `${url}/hook`, events, personalData })
}

/** Makes every call that is due, once; resolves to how many. */
export async function tellAll(): Promise<number> {
  const leases = await lease(64)
  const never = new AbortController().signal
  await Promise.all(leases.map((leased) => deliver(leased, never)))
  return leases.length
}

/** Lets what waits be due now. */
export async function noMorePause(): Promise<void> {
  await db().announcement.updateMany({ where: { state: 'waiting' }, data: { dueAt: new Date(0) } })
}

/** What one subscription was told, the oldest first. */
export function toldTo(subscriptionId: string) {
  return db().announcement.findMany({
    where: { subscriptionId },
    include: { attempts: { orderBy: { number: 'asc' } } },
    orderBy: { id: 'asc' },
  })
}
