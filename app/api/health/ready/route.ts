import { readinessAnswer } from '@/lib/health/model'
import { readiness } from '@/lib/health/server'
import { answered, guarded } from '@/lib/http/route'

export const dynamic = 'force-dynamic'

export const GET = guarded(
  { summary: 'Whether this installation can do its work', answer: readinessAnswer, statuses: [200, 503] },
  async () => {
    const ready = await readiness()
    return answered(ready, ready.status === 'ok' ? 200 : 503)
  },
)
