import 'server-only'
import { type Shop, shop } from '@/lib/catalog/model'
import { getShop } from '@/lib/catalog/server'
import { transaction } from '@/lib/db'
import { saveSettings, settleSetting } from '@/lib/settings/server'

/** Replaces all settings of the shop. */
export async function saveShop(settings: Shop): Promise<Shop> {
  await transaction((tx) => saveSettings(tx, settings))
  return getShop()
}

/** Has a shop that has no time zone yet take this one; a name that nobody can set is left out. Safe to repeat. */
export async function takeClockOf(timeZone: string): Promise<void> {
  if (shop.shape.timeZone.safeParse(timeZone).success) await settleSetting('timeZone', timeZone)
}
