import 'server-only'
import { randomUUID } from 'node:crypto'
import { deliver } from '@/lib/announcements/delivery'
import { expireLeases as expireAnnouncements, forgetAnnouncements, lease as leaseAnnouncements } from '@/lib/announcements/lease'
import { connectNewChannels } from '@/lib/channels/settings'
import { db, transaction } from '@/lib/db'
import { workOff } from '@/lib/inbox/server'
import { expirePromises } from '@/lib/leads/promises/server'
import { releaseDue } from '@/lib/leads/reservations/server'
import { listen } from '@/lib/live/listen'
import { forgetChanges, WORK_CHANNEL } from '@/lib/live/server'
import { log } from '@/lib/log'
import { forgetPaces } from '@/lib/outbox/pace'
import { expireLeases } from '@/lib/outbox/send'
import { recoverGaps } from '@/lib/recovery/server'
import { askAboutPromised } from '@/lib/sources/server'
import { markStale } from '@/lib/suggestions/promise'
import { remindDue } from '@/lib/suggestions/reminding'
import { keepWord } from '@/lib/suggestions/restock'
import { draftDue } from '@/lib/suggestions/server'
import { forgetViewers } from '@/lib/viewers/server'
import { askDue } from '@/lib/watch/ask'
import { startLoop } from './loop'
import { startPool } from './pool'
import { startSender } from './sender'

const POLL_MS = 1000
const BEAT_MS = 5000
const ASKED_AT_ONCE = 8
const ENDED_AT_ONCE = 100
const RECOVERY_MS = 10_000
/** Each takes a connection of its own for a moment. */
const DRAFTS_AT_ONCE = 8
/** A few calls for each subscription there may be. */
const ANNOUNCED_AT_ONCE = 64

export interface Worker {
  /** Takes no new work, waits for running sends (those unanswered after 8 s become `unknown`), and ends. */
  stop(): Promise<void>
}

/** Everything that happens behind the screen: webhooks worked off, replies drafted, messages sent, other systems told. Any number may run on one database. */
export async function startWorker(): Promise<Worker> {
  const id = randomUUID()
  await beat(id)
  const inbox = startLoop({ name: 'inbox', everyMs: POLL_MS, step: workOff })
  const drafts = startLoop({ name: 'drafts', everyMs: POLL_MS, step: draftStep })
  const sender = startSender()
  const announcer = startPool({ name: 'announcements', mostAtOnce: ANNOUNCED_AT_ONCE, lease: leaseAnnouncements, work: deliver })
  const rounds = startLoop({ name: 'rounds', everyMs: BEAT_MS, step: () => round(id) })
  const watching = startLoop({ name: 'watch', everyMs: POLL_MS, step: async () => (await askDue(ASKED_AT_ONCE)) === ASKED_AT_ONCE })
  const recovery = startLoop({ name: 'recovery', everyMs: RECOVERY_MS, step: recoverStep })
  const pokes: Record<string, () => void> = { inbox: inbox.poke, draft: drafts.poke, outbox: sender.poke, announcements: announcer.poke }
  const pokeAll = () => {
    for (const poke of Object.values(pokes)) poke()
  }
  const ears = listen({ channel: WORK_CHANNEL, heard: (what) => pokes[what]?.(), reconnected: pokeAll })
  log().info('worker: started')
  return {
    async stop() {
      await ears.stop()
      await Promise.all([inbox, drafts, sender, announcer, watching, recovery, rounds].map((loop) => loop.stop()))
      await db().workerBeat.deleteMany({ where: { id } })
      log().info('worker: stopped')
    },
  }
}

async function draftStep(): Promise<boolean> {
  const drafted = await draftDue(DRAFTS_AT_ONCE)
  const looked = await markStale(DRAFTS_AT_ONCE)
  const kept = await keepWord(DRAFTS_AT_ONCE)
  return drafted + looked + kept > 0
}

async function recoverStep(): Promise<boolean> {
  await connectNewChannels()
  await recoverGaps()
  return false
}

/** Says that this worker lives, and puts in doubt what a dead one held. */
async function round(id: string): Promise<boolean> {
  await beat(id)
  const lost = await expireLeases()
  if (lost > 0) log().warn({ lost }, 'outbox: sends were interrupted, their outcome is unknown')
  await releaseDue(ENDED_AT_ONCE)
  await expirePromises(ENDED_AT_ONCE)
  await remindDue(ENDED_AT_ONCE)
  await askAboutPromised(ASKED_AT_ONCE)
  await transaction(forgetChanges)
  await transaction(forgetPaces)
  await forgetViewers()
  await expireAnnouncements()
  await transaction(forgetAnnouncements)
  await db().$executeRaw`delete from "WorkerBeat" where "seenAt" < clock_timestamp() - interval '1 hour'`
  return false
}

async function beat(id: string): Promise<void> {
  await db().$executeRaw`
    insert into "WorkerBeat" ("id", "startedAt", "seenAt") values (${id}::uuid, clock_timestamp(), clock_timestamp())
    on conflict ("id") do update set "seenAt" = clock_timestamp()`
}
