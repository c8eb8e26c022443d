// Keeps the embedded PostgreSQL. A process of its own, outside the terminal's group, so that the signal which stops everything else does not
// stop the database under it. Told by messages: `start` once, then `stop`; when whoever started it is gone, it ends by itself.
import { Client } from 'pg'
import { z } from 'zod'
import { createCluster, type Place } from './postgres/cluster'
import { stopLeftover } from './postgres/leftover'
import { findPlace } from './postgres/place'
import { addressOf, type Server, startServer } from './postgres/server'
import { pause, within } from './processes.mjs'
import { StartError } from './start-error.mjs'

const order = z.discriminatedUnion('do', [
  z.object({ do: z.literal('start'), folder: z.string(), logFile: z.string(), password: z.string(), port: z.number().optional() }),
  z.object({ do: z.literal('stop') }),
])
type Start = Extract<z.infer<typeof order>, { do: 'start' }>

const restartsAllowed = 5

let server: Server | undefined
let password = ''
let folder: string | undefined
let isStopping = false

process.on('message', (message) => {
  const read = order.parse(message)
  if (read.do === 'stop') void stop()
  else start(read).catch(refuse)
})
process.on('disconnect', () => void afterTheOthers().then(() => stop()))
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void stop())

async function start(wanted: Start): Promise<void> {
  password = wanted.password
  const place = await findPlace(wanted.folder)
  folder = place.folder
  await createCluster(place, password)
  await launch(place, wanted)
  process.send?.({ port: server?.port, movedTo: place.folder === wanted.folder ? undefined : place.folder })
}

async function launch(place: Place, wanted: Start, restarts = 0): Promise<void> {
  const startedAt = Date.now()
  const { logFile, port } = wanted
  const started = await startServer({ place, password, logFile, port: server?.port ?? port })
  server = started
  if (isStopping) return stop()
  started.process.once('exit', () => {
    if (isStopping) return
    const again = Date.now() - startedAt > 60_000 ? 1 : restarts + 1
    if (again > restartsAllowed) return refuse(new StartError(`The database keeps ending. Its log: ${logFile}`))
    void pause(200 * again)
      .then(() => launch(place, wanted, again))
      .catch(refuse)
  })
}

function refuse(error: unknown): void {
  const sentence =
    error instanceof StartError
      ? error.message
      : `The database could not be started: ${error instanceof Error ? error.message : 'unknown reason'}`
  if (process.connected) process.send?.({ failed: sentence }, () => void stop(1))
  else void stop(1)
}

/** Whoever started us was killed: those who worked on the database get as long to finish as they take at most. */
async function afterTheOthers(): Promise<void> {
  if (server && !isStopping) await within(10_000, async () => isStopping || (await countClients()) === 0)
}

async function countClients(): Promise<number> {
  const client = new Client({ connectionString: addressOf(server?.port ?? 0, password, 'postgres'), connectionTimeoutMillis: 1000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const sql = `select count(*)::int as clients from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`
    const { rows } = await client.query<{ clients: number }>(sql)
    return rows[0]?.clients ?? 0
  } catch {
    return 0
  } finally {
    await client.end().catch(() => {})
  }
}

async function stop(code = 0): Promise<void> {
  if (isStopping && code === 0) return
  isStopping = true
  if (folder) await stopLeftover(folder)
  process.exit(code)
}
