import { readConfiguration } from './configuration'
import { openDataFolder } from './data-folder'
import { migrate } from './migrations'
import { checkPort } from './port'
import { StartError } from './start-error.mjs'
import { checkDatabase } from './supervisor/database-address'
import { decideMode } from './supervisor/mode'
import { type Plan, supervise } from './supervisor/supervise'

type PartName = 'web' | 'worker'

/** What would stop the start, found before anything is built or begun. Throws StartError with one line for each thing. */
export async function check(args: string[]): Promise<Plan> {
  const env = readConfiguration()
  const data = await openDataFolder(env.DATA_DIR)
  await checkPort(env.HOST, env.PORT)
  if (env.DATABASE_URL) await checkDatabase(env.DATABASE_URL)
  return { env, data, mode: await decideMode(env, args) }
}

/** Runs the product until it is told to stop. Throws what made it give up. */
export function start(plan: Plan): Promise<void> {
  return supervise(plan)
}

/** The same for one process of many on one database. */
export async function checkOne(name: string): Promise<PartName> {
  if (name !== 'web' && name !== 'worker') throw new StartError('--only takes web or worker.')
  const env = readConfiguration()
  if (!env.DATABASE_URL) throw new StartError(`DATABASE_URL must be set: npm run ${name} is one process of many on one database.`)
  if (name === 'web') await checkPort(env.HOST, env.PORT)
  await checkDatabase(env.DATABASE_URL)
  return name
}

/** Runs this process as one of many; it ends by itself when told to. Whichever comes first migrates. */
export async function startOne(name: PartName): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'production' })
  await migrate(readConfiguration().DATABASE_URL ?? '')
  await import(name === 'web' ? './web' : './worker')
}
