import { route } from '@/lib/http/route'
import { sourceTrial, trialResult } from '@/lib/sources/model'
import { trySource } from '@/lib/sources/settings'

export const POST = route({ role: 'administrator', summary: 'Try a stock source', answer: trialResult, body: sourceTrial }, ({ body }) =>
  trySource(body),
)
