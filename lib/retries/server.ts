import 'server-only'
import type { Asker } from '@/lib/auth/model'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { retryMessage } from '@/lib/replies/server'
import type { BulkRetry, BulkRetryResult } from './model'

/**
 * Sends failed messages again, one after the other; what cannot go holds up none of the others. Safe to repeat with the same keys. One of
 * unknown outcome is refused: that takes a person's word on that one message.
 */
export async function retryAll(person: Asker, items: BulkRetry['items']): Promise<BulkRetryResult> {
  const results: BulkRetryResult['items'] = []
  for (const item of items) results.push(await retryOne(person, item))
  return { items: results }
}

async function retryOne(person: Asker, { messageId, clientKey }: BulkRetry['items'][number]): Promise<BulkRetryResult['items'][number]> {
  try {
    const { message } = await retryMessage(person, messageId, { clientKey })
    return { messageId, message, problem: null }
  } catch (error) {
    if (error instanceof AppError) return { messageId, message: null, problem: { code: error.code, detail: error.message } }
    log().error({ err: error, messageId }, 'retries: one of many was not sent again')
    return { messageId, message: null, problem: { code: 'internal_error', detail: 'Something went wrong on our side' } }
  }
}
