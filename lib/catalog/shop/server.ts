import 'server-only'
import type { Shop } from '@/lib/catalog/model'
import { getShop } from '@/lib/catalog/server'
import { transaction } from '@/lib/db'
import { saveSettings } from '@/lib/settings/server'

/** Replaces all settings of the shop. */
export async function saveShop(settings: Shop): Promise<Shop> {
  await transaction((tx) => saveSettings(tx, settings))
  return getShop()
}
