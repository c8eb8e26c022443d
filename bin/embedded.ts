import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Client } from 'pg'
import type { Env } from '@/lib/env'
import { openDataFolder } from './data-folder'
import { stopLeftover } from './postgres/leftover'
import { findPlace } from './postgres/place'
import { addressOf, database, startServer } from './postgres/server'
import { keepSecrets } from './secrets'
import { StartError } from './start-error.mjs'
import { clusterFolder, decideMode } from './supervisor/mode'

/** Runs `work` on the database that `npm start` would use now, whether it runs or not. Throws StartError where there is none yet. */
export async function withDatabase<T>(env: Env, work: (url: string) => Promise<T>): Promise<T> {
  const mode = await decideMode(env, [])
  if (env.DATABASE_URL && mode === 'real') return work(env.DATABASE_URL)
  const folder = clusterFolder(env.DATA_DIR, mode)
  if (!existsSync(path.join(folder, 'PG_VERSION'))) throw new StartError(`There is no database in ${env.DATA_DIR} yet: npm start makes it.`)
  const { databasePassword: password } = await keepSecrets(env.DATA_DIR)
  const running = await findRunning(folder, password)
  return running ? work(running) : withServer(env.DATA_DIR, folder, password, work)
}

async function findRunning(folder: string, password: string): Promise<string | null> {
  // The fourth line of PostgreSQL's own lock file is its port.
  const port = Number((await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[3])
  if (!port) return null
  const url = addressOf(port, password, database)
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  const isThere = await client.connect().then(
    () => true,
    () => false,
  )
  await client.end().catch(() => {})
  return isThere ? url : null
}

async function withServer<T>(dataFolder: string, folder: string, password: string, work: (url: string) => Promise<T>): Promise<T> {
  const data = await openDataFolder(dataFolder)
  const place = await findPlace(folder)
  try {
    const { port } = await startServer({ place, password, logFile: path.join(dataFolder, 'postgres.log') })
    return await work(addressOf(port, password, database))
  } finally {
    await stopLeftover(place.folder)
    data.release()
  }
}
