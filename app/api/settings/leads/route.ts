import { route } from '@/lib/http/route'
import { stepSettings } from '@/lib/leads/model'
import { getStepSettings, saveStepSettings } from '@/lib/leads/settings/server'

export const GET = route(
  { role: 'operator', summary: 'What the shop decides about what comes after an answer', answer: stepSettings },
  getStepSettings,
)

export const PUT = route(
  { role: 'administrator', summary: 'Decide anew what comes after an answer', answer: stepSettings, body: stepSettings },
  async ({ body }) => {
    await saveStepSettings(body)
    return getStepSettings()
  },
)
