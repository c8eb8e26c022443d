// Once the database is migrated and before anybody works on it: what a first start needs. Safe to repeat, and from many processes at once.
import { importCsv } from '@/lib/catalog/import/server'
import { ensureEnvironmentChannel } from '@/lib/channels/server'
import { db, disconnect } from '@/lib/db'
import { env } from '@/lib/env'
import { ensureFirstAdministrator } from '@/lib/team/first-administrator'
import { demoCatalogue } from '@/sandbox/catalogue'
import { tell } from './start-error.mjs'

try {
  await ensureEnvironmentChannel()
  if (env().STOCKREPLY_SANDBOX) await fillCatalogue()
  const administrator = await ensureFirstAdministrator()
  await disconnect()
  if (process.send) process.send({ administrator }, () => process.exit(0))
  else if (administrator) console.log(`Administrator: ${administrator.email}, password ${administrator.password} (shown this once)`)
} catch (error) {
  tell(error)
  process.exit(1)
}

/** The demo catalogue; never into one that holds anything. */
async function fillCatalogue(): Promise<void> {
  if (await db().product.findFirst({ select: { sku: true } })) return
  await importCsv(demoCatalogue(new Date()), { dryRun: false })
}
