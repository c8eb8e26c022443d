import 'server-only'
import { transaction } from '@/lib/db'
import { type StepSettings, stepSettings } from '@/lib/leads/model'
import { getSettings, saveSettings } from '@/lib/settings/server'

/** What the shop has set, each with its default where nothing valid is. */
export async function getStepSettings(): Promise<StepSettings> {
  const stored = await getSettings(Object.keys(stepSettings.shape))
  const valid = Object.entries(stored).filter(([key, value]) => stepSettings.partial().safeParse({ [key]: value }).success)
  return stepSettings.parse(Object.fromEntries(valid))
}

/** Holds for what is held, promised or sent from now on. */
export function saveStepSettings(settings: StepSettings): Promise<void> {
  return transaction((tx) => saveSettings(tx, { ...settings }))
}
