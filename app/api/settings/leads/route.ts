import { route } from '@/lib/http/route'
import { stepSettings } from '@/lib/leads/model'
import { getStepSettings, saveStepSettings } from '@/lib/leads/settings/server'

export const GET = route({ role: 'operator' }, getStepSettings)

export const PUT = route({ role: 'administrator', body: stepSettings }, async ({ body }) => {
  await saveStepSettings(body)
  return getStepSettings()
})
