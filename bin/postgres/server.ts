import { type ChildProcess, spawn } from 'node:child_process'
import { open, stat } from 'node:fs/promises'
import path from 'node:path'
import { Client } from 'pg'
import { freePort } from '@/bin/port'
import { pause } from '@/bin/processes.mjs'
import { StartError } from '@/bin/start-error.mjs'
import { type Place, serverEnvironment } from './cluster'
import { stopLeftover } from './leftover'

export interface Server {
  /** Ends by itself only when something is wrong. */
  process: ChildProcess
  port: number
}

export interface Launch {
  place: Place
  password: string
  logFile: string
  /** The only one that will do; else any free one. */
  port?: number
  /** For databases nobody needs tomorrow. */
  throwaway?: boolean
}

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'log_checkpoints=off',
  // Errors quote the row they failed on, which is a customer's message or phone number; the program that caused them reports them itself.
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
]
const withoutCare = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Starts the server on an existing cluster and answers once it lets us in, however long it takes to recover. Stops what an earlier run left there. */
export async function startServer(launch: Launch): Promise<Server> {
  const { place, password } = launch
  await stopLeftover(place.folder)
  for (let tries = 1; ; tries++) {
    const port = launch.port ?? (await freePort())
    const server = await spawnServer(launch, port)
    if (await letsUsIn(server, addressOf(port, password, 'postgres'))) return { process: server, port }
    // The port was taken meanwhile, or the memory of a killed server's last process is not yet free.
    if (tries === 10) throw new StartError(`The database in ${place.folder} does not start. Its log: ${launch.logFile}`)
    await pause(200 * tries)
  }
}

/** The name of our database on a server of our own. */
export const database = 'stockreply'

export function addressOf(port: number, password: string, database: string): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
}

async function spawnServer({ place, logFile, throwaway }: Launch, port: number): Promise<ChildProcess> {
  const { size } = await stat(logFile).catch(() => ({ size: 0 }))
  const log = await open(logFile, size > 10_000_000 ? 'w' : 'a', 0o600)
  try {
    const flags = [...settings, ...(throwaway ? withoutCare : [])].flatMap((setting) => ['-c', setting])
    // A file, not a pipe: the server must be able to outlive us without losing its voice.
    const stdio = ['ignore', log.fd, log.fd] as const
    const args = ['-D', place.folder, '-p', String(port), ...flags]
    return spawn(path.join(place.binaries, 'bin/postgres'), args, { ...place.account, cwd: '/', env: serverEnvironment, stdio: [...stdio] })
  } finally {
    await log.close()
  }
}

async function letsUsIn(server: ChildProcess, address: string): Promise<boolean> {
  let ended = false
  server.on('error', () => {
    ended = true
  })
  server.on('exit', () => {
    ended = true
  })
  while (!ended) {
    const client = new Client({ connectionString: address, connectionTimeoutMillis: 2000 })
    client.on('error', () => {})
    const refusal = await client.connect().then(
      () => null,
      (error: unknown) => error,
    )
    await client.end().catch(() => {})
    if (refusal === null) return true
    if (isWrongPassword(refusal))
      throw new StartError('The database does not know the password kept beside it (secrets.json in the data folder).')
    await pause(20)
  }
  return false
}

function isWrongPassword(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '28P01'
}
