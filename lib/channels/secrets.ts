import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { seal, unseal } from './seal'

/** What names a channel at its provider. */
export interface ChannelKey {
  provider: string
  externalId: string
}

interface Sealed extends ChannelKey {
  tokenSealed: Uint8Array
  webhookSealed: Uint8Array
}

const placeOf = ({ provider, externalId }: ChannelKey, what: 'token' | 'webhook') => `${provider}:${externalId}:${what}`

/** What is stored of a token. */
export function tokenColumns(key: ChannelKey, token: string) {
  return { tokenSealed: seal(token, placeOf(key, 'token')), tokenLast4: token.slice(-4) }
}

/** What is stored of the secret in a webhook's address. */
export function webhookColumns(key: ChannelKey, secret: string) {
  return { webhookSealed: seal(secret, placeOf(key, 'webhook')), webhookHash: hashOf(secret) }
}

/** Throws AppError `unavailable` when AUTH_SECRET is not the one it was sealed with. */
export function tokenOf(row: Sealed): string {
  return unseal(row.tokenSealed, placeOf(row, 'token'))
}

/** Throws AppError `unavailable` when AUTH_SECRET is not the one it was sealed with. */
export function webhookSecretOf(row: Sealed): string {
  return unseal(row.webhookSealed, placeOf(row, 'webhook'))
}

/** What `read` returns, or null when that is sealed with another AUTH_SECRET. */
export function readable(read: () => string): string | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** What a webhook secret is looked up by. */
export function hashOf(secret: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(secret).digest())
}

export function newWebhookSecret(): string {
  return randomBytes(32).toString('base64url')
}
