import { MAX_REPLY_LENGTH } from '@/lib/replies/model'

/** From here on the length is shown. */
const NEAR_LIMIT = 3600

/** Why a text cannot go as it is; null when it can, or is empty. */
export function problemOf(text: string): string | null {
  const placeholder = /\{\{[^{}]*\}\}/.exec(text)?.[0]
  if (placeholder) return `Fill in ${placeholder} first`
  return text.length > MAX_REPLY_LENGTH ? `${text.length - MAX_REPLY_LENGTH} too many` : null
}

/** "3,702 of 4,096" near the limit, else null. */
export function lengthWords(text: string): string | null {
  if (text.length < NEAR_LIMIT) return null
  return `${text.length.toLocaleString('en-GB')} of ${MAX_REPLY_LENGTH.toLocaleString('en-GB')}`
}
