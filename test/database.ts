import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/bin/migrations'
import { serverAccount } from '@/bin/postgres/account'
import { findBinaries } from '@/bin/postgres/binaries'
import { createCluster } from '@/bin/postgres/cluster'
import { stopServer } from '@/bin/postgres/leftover'
import { addressOf, startServer } from '@/bin/postgres/server'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server's address, with the template database in its path. */
    templateUrl: string
  }
}

/** One migrated template database for the whole run, on TEST_DATABASE_SERVER or on a server of our own. Answers what takes it away again. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_SERVER
  const server = given ? { url: given, stop: async () => {} } : await ownServer()
  const prefix = `test_${process.pid}_${randomBytes(3).toString('hex')}`
  const templateUrl = on(server.url, `${prefix}_template`)
  await query(server.url, `create database "${prefix}_template"`)
  await migrate(templateUrl)
  project.provide('templateUrl', templateUrl)
  return async () => {
    if (given) await dropAll(given, prefix)
    await server.stop()
  }
}

/** The same server, another database. */
export function on(serverUrl: string, database: string): string {
  return Object.assign(new URL(serverUrl), { pathname: `/${database}` }).href
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

async function dropAll(serverUrl: string, prefix: string): Promise<void> {
  const rows = await query(serverUrl, `select datname from pg_database where datname like '${prefix}%'`)
  for (const { datname } of rows) await query(serverUrl, `drop database if exists "${String(datname)}" with (force)`)
}

async function ownServer() {
  const home = await mkdtemp(path.join(os.tmpdir(), 'stockreply-test-'))
  await chmod(home, 0o711)
  const password = randomBytes(12).toString('hex')
  const account = serverAccount()
  const place = { folder: path.join(home, 'postgres'), binaries: await findBinaries(account), account }
  await createCluster(place, password)
  const { process: server, port } = await startServer({ place, password, logFile: path.join(home, 'postgres.log'), throwaway: true })
  const stop = async () => {
    if (server.pid) await stopServer(server.pid)
    await rm(home, { recursive: true, force: true })
  }
  return { url: addressOf(port, password, 'postgres'), stop }
}
