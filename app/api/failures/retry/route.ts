import { route } from '@/lib/http/route'
import { bulkRetry, bulkRetryResult } from '@/lib/retries/model'
import { retryAll } from '@/lib/retries/server'

/** Many at once, each with its own result. */
export const POST = route(
  { role: 'supervisor', summary: 'Send many failed messages again', answer: bulkRetryResult, body: bulkRetry },
  ({ person, body }) => retryAll(person, body.items),
)
