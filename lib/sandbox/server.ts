import 'server-only'
import { env } from '@/lib/env'

/** Whether this desk runs on demo customers. For the badge only: nothing else may depend on it. */
export function isSandbox(): boolean {
  return env().STOCKREPLY_SANDBOX === '1'
}
