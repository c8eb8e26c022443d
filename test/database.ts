import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/bin/migrations'
import { throwawayServer } from './throwaway-server'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server's address, with the template database in its path. */
    templateUrl: string
  }
}

const prefix = `test_${process.pid}_${randomBytes(3).toString('hex')}`

/** One migrated template database for the whole run, on TEST_DATABASE_SERVER or on a server of our own. Answers what takes it away again. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_SERVER
  const server = given ? { url: given, stop: () => dropAll(given, prefix) } : await throwawayServer()
  const templateUrl = on(server.url, `${prefix}_template`)
  try {
    await query(server.url, `create database "${prefix}_template"`)
    await migrate(templateUrl)
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('templateUrl', templateUrl)
  return server.stop
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
