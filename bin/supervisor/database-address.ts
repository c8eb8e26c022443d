import { Client } from 'pg'
import { StartError } from '@/bin/start-error.mjs'

const oldestVersion = 150_000

/** Refuses, with one sentence, a database that cannot be used; no password stands in it. */
export async function checkDatabase(url: string): Promise<void> {
  const version = await ask(url, async (client) => {
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
    return Number(rows[0]?.server_version_num)
  })
  if (version < oldestVersion)
    throw new StartError(`DATABASE_URL is a PostgreSQL ${Math.floor(version / 10_000)}; version 15 or newer is needed.`)
}

/** Whether people already work with a channel in this database. */
export function holdsChannels(url: string): Promise<boolean> {
  return ask(url, async (client) => {
    const { rows } = await client.query<{ name: string | null }>(`select to_regclass('public."Channel"')::text as name`)
    if (!rows[0]?.name) return false
    const { rowCount } = await client.query('select 1 from "Channel" limit 1')
    return (rowCount ?? 0) > 0
  })
}

async function ask<T>(url: string, question: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return await question(client)
  } catch (error) {
    throw new StartError(`The database at ${new URL(url).host} (DATABASE_URL) cannot be used: ${reasonOf(error)}.`)
  } finally {
    await client.end().catch(() => {})
  }
}

// pg's own words name host and user at most; a failed connection to several addresses has its words in the parts.
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return error instanceof Error && error.message ? error.message : 'it does not answer'
}

/** Makes `database` on the server that `url` leads to, if it is not there. */
export async function makeDatabase(url: string, database: string): Promise<void> {
  await ask(url, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`)
  })
}
