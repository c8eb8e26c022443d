// `npm run migrate`: brings the database of DATABASE_URL up to this version. A start does the same by itself.
import { readConfiguration } from './configuration'
import { migrate } from './migrations'
import { StartError, tell } from './start-error.mjs'
import { checkDatabase } from './supervisor/database-address'

try {
  const { DATABASE_URL } = readConfiguration()
  if (!DATABASE_URL) throw new StartError('DATABASE_URL is not set; the embedded database is migrated by npm start.')
  await checkDatabase(DATABASE_URL)
  const count = await migrate(DATABASE_URL)
  console.log(count === 0 ? 'Nothing to do.' : `Migrations applied: ${count}.`)
} catch (error) {
  tell(error)
  process.exitCode = 1
}
