import 'server-only'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { db } from '@/lib/db'
import { backlogSeconds } from '@/lib/journal/read'
import type { Readiness } from './model'

const WORKER_SILENT_SECONDS = 20

/** Whether this installation can do its work, and what is missing if not. Never throws. */
export async function readiness(): Promise<Readiness> {
  const checks: Readiness['checks'] = { database: 'failing', migrations: 'failing', worker: 'failing', backlogSeconds: 0 }
  try {
    const [migrated, alive, backlog] = await Promise.all([allMigrated(), workerAlive(), backlogSeconds()])
    Object.assign(checks, {
      database: 'ok',
      migrations: migrated ? 'ok' : 'failing',
      worker: alive ? 'ok' : 'failing',
      backlogSeconds: backlog,
    })
  } catch {
    // The database did not answer: every check stays failing.
  }
  const failing = [checks.database, checks.migrations, checks.worker].includes('failing')
  return { status: failing ? 'failing' : 'ok', checks }
}

async function allMigrated(): Promise<boolean> {
  const known = readdirSync(join(process.cwd(), 'prisma', 'migrations'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const [applied] = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int as "count" from "_prisma_migrations" where "finished_at" is not null and "rolled_back_at" is null`
  return (applied?.count ?? 0) >= known.length
}

async function workerAlive(): Promise<boolean> {
  const [row] = await db().$queryRaw<{ alive: boolean }[]>`
    select exists (select 1 from "WorkerBeat" where "seenAt" > clock_timestamp() - make_interval(secs => ${WORKER_SILENT_SECONDS})) as "alive"`
  return row?.alive ?? false
}
