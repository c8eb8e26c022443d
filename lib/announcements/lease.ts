import 'server-only'
import { type Tx, transaction } from '@/lib/db'

/** Longer than a call can take: what a dead worker held is tried again after this, under the same id. */
const LEASE_SECONDS = 30
/** So many calls to one receiver at once, over all workers: one that is slow holds up nobody else. */
const MOST_EACH = 4

/** Leave to call one subscriber once. */
export interface Lease {
  id: string
  subscriptionId: string
  /** The attempt that results are recorded by. */
  attemptId: string
  body: string
  tries: number
}

/** Takes up to `most` announcements that are due, a few of each subscription, and commits that their calls may begin. */
export function lease(most: number): Promise<Lease[]> {
  return transaction(async (tx) => {
    // The lock keeps other workers from counting what is under way at the same moment; what they hold is left for the next look.
    const open = await tx.$queryRaw<{ id: string }[]>`
      select "id" from "Subscription" s where "enabled" and exists (
        select 1 from "Announcement" a where a."subscriptionId" = s."id" and a."state" = 'waiting' and a."dueAt" <= now())
      order by "id" for no key update skip locked`
    const due = await tx.$queryRaw<{ id: string }[]>`
      select due."id" from unnest(${open.map(({ id }) => id)}::uuid[]) s("id") cross join lateral (
        select a."id", row_number() over (order by a."dueAt", a."id") as "place" from "Announcement" a
        where a."subscriptionId" = s."id" and a."state" = 'waiting' and a."dueAt" <= now() order by a."dueAt", a."id"
        limit greatest(0, ${MOST_EACH} - (select count(*) from "Announcement" l where l."subscriptionId" = s."id" and l."state" = 'leased'))) due
      order by due."place" limit ${most}`
    const leases: Lease[] = []
    for (const { id } of due) leases.push(await begin(tx, id))
    return leases
  })
}

async function begin(tx: Tx, announcementId: string): Promise<Lease> {
  const number = (await tx.announcementAttempt.count({ where: { announcementId } })) + 1
  const { id: attemptId } = await tx.announcementAttempt.create({ data: { announcementId, number }, select: { id: true } })
  const [leased] = await tx.$queryRaw<Omit<Lease, 'attemptId'>[]>`
    update "Announcement" set "state" = 'leased', "tries" = "tries" + 1, "leaseToken" = ${attemptId}::uuid,
      "leasedUntil" = now() + make_interval(secs => ${LEASE_SECONDS})
    where "id" = ${announcementId}::uuid and "state" = 'waiting' returning "id", "subscriptionId", "body", "tries"`
  if (!leased) throw new Error('an announcement vanished under its lock')
  return { ...leased, attemptId }
}

/** Leases that ran out: nobody knows whether their call arrived, so it is made again. Resolves to how many. */
export function expireLeases(): Promise<number> {
  return transaction(async (tx) => {
    const lost = await tx.$queryRaw<{ id: string; leaseToken: string }[]>`
      select "id", "leaseToken" from "Announcement" where "state" = 'leased' and "leasedUntil" < now() for update skip locked`
    for (const { id, leaseToken } of lost) {
      await tx.announcementAttempt.update({
        where: { id: leaseToken },
        data: { endedAt: new Date(), error: 'the program was interrupted during this call' },
      })
      await tx.announcement.update({ where: { id }, data: { state: 'waiting', leaseToken: null, leasedUntil: null, dueAt: new Date() } })
    }
    return lost.length
  })
}

/** What was told longer ago than this is forgotten, whatever became of it. */
const KEPT_DAYS = 30

export async function forgetAnnouncements(tx: Tx): Promise<void> {
  await tx.$executeRaw`delete from "Announcement" where "at" < now() - make_interval(days => ${KEPT_DAYS})`
}
