import 'server-only'
import type { Tx } from '@/lib/db'
import type { Change } from './model'

/** Where the web processes listen. */
export const LIVE_CHANNEL = 'live'
/** Where the workers listen. A notification is only a hint to look sooner. */
export const WORK_CHANNEL = 'work'

/** Tells every open screen, once `tx` commits, that these things changed. */
export async function publish(tx: Tx, changes: Change[]): Promise<void> {
  if (changes.length === 0) return
  await tx.$executeRaw`
    with told as (
      insert into "LiveEvent" ("topic", "thingId", "sessionId", "version")
      select c->>'topic', c->>'id', c->>'sessionId', (c->>'version')::int from jsonb_array_elements(${JSON.stringify(changes)}::jsonb) c
      returning "id", "topic", "thingId", "sessionId", "version")
    select pg_notify(${LIVE_CHANNEL}, json_build_object('eventId', "id"::text, 'topic', "topic", 'id', "thingId", 'sessionId', "sessionId", 'version', "version")::text) from told`
}

/** Hints older than an hour are repeated to nobody. */
export async function forgetChanges(tx: Tx): Promise<void> {
  await tx.$executeRaw`delete from "LiveEvent" where "at" < clock_timestamp() - interval '1 hour'`
}

/** Wakes the workers once `tx` commits. */
export async function wake(tx: Tx, what: 'inbox' | 'draft' | 'outbox' | 'announcements'): Promise<void> {
  await tx.$executeRaw`select pg_notify(${WORK_CHANNEL}, ${what})`
}
