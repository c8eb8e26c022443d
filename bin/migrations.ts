import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { Client } from 'pg'
import { StartError } from './start-error.mjs'

interface Migration {
  name: string
  sql: string
  checksum: string
}

interface Applied {
  migration_name: string
  checksum: string
  finished_at: Date | null
}

// The number Prisma's own engine locks while it migrates, so that `prisma migrate deploy` and this never work side by side.
const lockNumber = 72_707_369

const folder = path.join(import.meta.dirname, '../prisma/migrations')

const table = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`

/**
 * Brings the database up to the migrations in `from` and answers how many were new. Safe to repeat, and to call from many processes at once:
 * one applies them, the others wait. Each file is one transaction. Throws StartError where the database and the code do not belong together.
 */
export async function migrate(databaseUrl: string, from = folder): Promise<number> {
  const known = await readMigrations(from)
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(`set lock_timeout = '120s'`)
    await client.query('select pg_advisory_lock($1)', [lockNumber])
    const pending = await findPending(client, known)
    for (const migration of pending) await apply(client, migration)
    return pending.length
  } finally {
    await client.end()
  }
}

async function readMigrations(from: string): Promise<Migration[]> {
  const entries = await readdir(from, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(from, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function findPending(client: Client, known: Migration[]): Promise<Migration[]> {
  await client.query(table)
  const { rows } = await client.query<Applied>(
    'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
  )
  for (const row of rows) refuseStranger(row, known)
  const applied = new Set(rows.map((row) => row.migration_name))
  return known.filter(({ name }) => !applied.has(name))
}

function refuseStranger({ migration_name: name, checksum, finished_at }: Applied, known: Migration[]): void {
  const migration = known.find((each) => each.name === name)
  if (!migration)
    throw new StartError(`The database is newer than this version: it holds migration ${name}, which this version does not know.`)
  if (!finished_at) throw new StartError(`Migration ${name} was begun by another tool and never finished. See "prisma migrate resolve".`)
  if (migration.checksum !== checksum) throw new StartError(`Migration ${name} was changed after this database had applied it.`)
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin')
  try {
    const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now')
    await client.query(sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, rows[0]?.now],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw new StartError(`Migration ${name} failed and was taken back: ${error instanceof Error ? error.message : 'for an unknown reason'}`)
  }
}
