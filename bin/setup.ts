import { takeClockOf } from '@/lib/catalog/shop/server'
import { ensureEnvironmentChannel } from '@/lib/channels/server'
import { db } from '@/lib/db'
import { env } from '@/lib/env'

/**
 * What a first start needs, once the database is migrated. Safe to repeat, and from many processes at once. Sign-in and import are loaded only
 * when there is something to do: every worker passes here at each start.
 */
export async function setUp(): Promise<void> {
  await ensureEnvironmentChannel()
  const isFirst = !(await db().user.findFirst({ select: { id: true } }))
  if (isFirst) await takeClockOf(new Intl.DateTimeFormat().resolvedOptions().timeZone)
  if (env().STOCKREPLY_SANDBOX && !(await db().product.findFirst({ select: { sku: true } }))) await fillCatalogue()
  if (isFirst) await introduceAdministrator()
}

async function fillCatalogue(): Promise<void> {
  const [{ importCsv }, { demoCatalogue }] = await Promise.all([import('@/lib/catalog/import/server'), import('@/sandbox/catalogue')])
  await importCsv(demoCatalogue(new Date()), { dryRun: false })
}

async function introduceAdministrator(): Promise<void> {
  const { ensureFirstAdministrator } = await import('@/lib/team/first-administrator')
  const made = await ensureFirstAdministrator()
  if (made) console.log(`Administrator: ${made.email}\nPassword:      ${made.password}   (shown this once)`)
}
