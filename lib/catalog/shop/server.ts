import 'server-only'
import type { Shop } from '@/lib/catalog/model'
import { getShop } from '@/lib/catalog/server'
import { transaction } from '@/lib/db'

/** Replaces all settings of the shop. */
export async function saveShop(settings: Shop): Promise<Shop> {
  await transaction(async (tx) => {
    await tx.$executeRaw`
      insert into "Setting" ("key", "value") select * from jsonb_each(${JSON.stringify(settings)}::jsonb)
      on conflict ("key") do update set "value" = excluded."value", "updatedAt" = now()`
  })
  return getShop()
}
