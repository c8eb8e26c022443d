import { readiness } from '@/lib/health/server'
import { answered, guarded } from '@/lib/http/route'

export const dynamic = 'force-dynamic'

export const GET = guarded(async () => {
  const ready = await readiness()
  return answered(ready, ready.status === 'ok' ? 200 : 503)
})
