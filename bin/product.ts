import { readConfiguration } from './configuration'
import { openDataFolder } from './data-folder'
import { checkPort } from './port'
import { checkDatabase } from './supervisor/database-address'
import { decideMode } from './supervisor/mode'
import { type Plan, supervise } from './supervisor/supervise'

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
