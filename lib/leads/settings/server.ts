import 'server-only'
import { db } from '@/lib/db'
import { type StepSettings, stepSettings } from '@/lib/leads/model'

/** What the shop has set, each with its default where nothing valid is. */
export async function getStepSettings(): Promise<StepSettings> {
  const rows = await db().setting.findMany({ where: { key: { in: Object.keys(stepSettings.shape) } } })
  const valid = rows.filter((row) => stepSettings.partial().safeParse({ [row.key]: row.value }).success)
  return stepSettings.parse(Object.fromEntries(valid.map((row) => [row.key, row.value])))
}
