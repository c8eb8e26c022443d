import 'server-only'
import { pool } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { WORK_CHANNEL } from '@/lib/live/server'
import { log } from '@/lib/log'

/** A provider that waits longer repeats itself, so an answer that would come later is better a 503 now. */
const COMMIT_WITHIN_MS = 1800
const MOST_AT_ONCE = 500
const WRITERS = 2

interface Waiting {
  channelId: string
  body: Buffer
  committed: () => void
  refused: (error: Error) => void
}

// Bodies that arrive while a write is under way share the next one: one commit for many, at no delay for the first.
const shared = globalThis as typeof globalThis & { stockreplyJournal?: { waiting: Waiting[]; writing: number } }
function queue() {
  shared.stockreplyJournal ??= { waiting: [], writing: 0 }
  return shared.stockreplyJournal
}

/** Keeps a webhook body as it came. Resolves once it is committed; throws AppError `unavailable` when it could not be. */
export function append(channelId: string, body: Buffer): Promise<void> {
  return new Promise((committed, refused) => {
    queue().waiting.push({ channelId, body, committed, refused })
    if (queue().writing < WRITERS) void write()
  })
}

async function write(): Promise<void> {
  const state = queue()
  state.writing++
  try {
    while (state.waiting.length > 0) await writeTogether(state.waiting.splice(0, MOST_AT_ONCE))
  } finally {
    state.writing--
  }
}

async function writeTogether(bodies: Waiting[]): Promise<void> {
  try {
    await insert(bodies)
    for (const body of bodies) body.committed()
  } catch (error) {
    log().error({ err: error, bodies: bodies.length }, 'journal: not written')
    for (const body of bodies) body.refused(new AppError('unavailable', 'This could not be stored; send it again'))
  }
}

async function insert(bodies: Waiting[]): Promise<void> {
  const client = await pool().connect()
  // A connection whose answer is overdue is in an unknown state: it is closed, not given back.
  const overdue = setTimeout(() => client.release(new Error('overdue')), COMMIT_WITHIN_MS)
  let broken: Error | undefined
  try {
    await client.query({
      name: 'journal-append',
      text: `with kept as (insert into "JournalEntry" ("channelId", "body") select * from unnest($1::uuid[], $2::bytea[]) returning 1)
             select pg_notify($3, 'inbox') from (select count(*) from kept) counted`,
      values: [bodies.map((b) => b.channelId), bodies.map((b) => b.body), WORK_CHANNEL],
    })
  } catch (error) {
    broken = error instanceof Error ? error : new Error('not written')
    throw broken
  } finally {
    clearTimeout(overdue)
    releaseOnce(client, broken)
  }
}

function releaseOnce(client: { release: (error?: Error) => void }, error: Error | undefined): void {
  try {
    client.release(error)
  } catch {
    // Already closed because it was overdue.
  }
}
