import { route } from '@/lib/http/route'
import { bulkRetry } from '@/lib/retries/model'
import { retryAll } from '@/lib/retries/server'

/** Many at once, each with its own result. */
export const POST = route({ role: 'supervisor', body: bulkRetry }, ({ person, body }) => retryAll(person, body.items))
