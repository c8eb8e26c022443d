import 'server-only'
import { db, type Tx } from '@/lib/db'

/** What is set under these keys; what never was is left out. */
export async function getSettings(keys: string[]): Promise<Record<string, unknown>> {
  const rows = await db().setting.findMany({ where: { key: { in: keys } } })
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]))
}

/** Sets each of these, new or again; in one order, so that two who save at once do not wait for each other. */
export async function saveSettings(tx: Tx, values: Record<string, unknown>): Promise<void> {
  await tx.$executeRaw`
    insert into "Setting" ("key", "value") select * from jsonb_each(${JSON.stringify(values)}::jsonb) each order by each."key"
    on conflict ("key") do update set "value" = excluded."value", "updatedAt" = now()`
}

/** Sets what was never set. Safe to repeat, and from many processes at once. */
export async function settleSetting(key: string, value: string): Promise<void> {
  await db().setting.createMany({ data: [{ key, value }], skipDuplicates: true })
}

/** Counts one on. Whoever did it holds the row to the end of the transaction. */
export async function countUp(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`
    insert into "Setting" as s ("key", "value") values (${key}, '1')
    on conflict ("key") do update set "value" = to_jsonb((s."value" #>> '{}')::bigint + 1), "updatedAt" = now()`
}
