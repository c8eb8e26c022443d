import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '@/lib/errors'

const SECONDS = 60
const limiter = new RateLimiterMemory({ points: 60, duration: SECONDS })

/**
 * Somebody at `address` guessed at a webhook's secret: always an AppError, `not_found` or, from the 61st guess in a minute on,
 * `too_many_requests`. Right secrets are never slowed down. Counted per process: a guess is as hopeless in each of them.
 */
export async function wrongSecret(address: string): Promise<AppError> {
  try {
    await limiter.consume(address)
    return new AppError('not_found', 'There is no such webhook')
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    return new AppError('too_many_requests', 'Too many tries', { retryAfter: Math.ceil(error.msBeforeNext / 1000) })
  }
}
