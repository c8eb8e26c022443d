import { route } from '@/lib/http/route'
import { sourceTrial } from '@/lib/sources/model'
import { trySource } from '@/lib/sources/settings'

export const POST = route({ role: 'administrator', body: sourceTrial }, ({ body }) => trySource(body))
