import 'server-only'
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'

// version (1) · nonce (12) · tag (16) · ciphertext
const VERSION = 1
const NONCE = 12
const TAG = 16

/** AES-256-GCM. `place` says whose secret it is: sealed for one place, it opens at no other. */
export function seal(secret: string, place: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return new Uint8Array(Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]))
}

/** Throws AppError `unavailable` when AUTH_SECRET is not the one it was sealed with. */
export function unseal(sealed: Uint8Array, place: string): string {
  const opens = key()
  try {
    const nonce = sealed.subarray(1, 1 + NONCE)
    const decipher = createDecipheriv('aes-256-gcm', opens, nonce).setAAD(Buffer.from(place))
    decipher.setAuthTag(sealed.subarray(1 + NONCE, 1 + NONCE + TAG))
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE + TAG)), decipher.final()]).toString('utf8')
  } catch {
    throw new AppError('unavailable', 'What is kept of this channel was encrypted with another AUTH_SECRET. Enter its token again.')
  }
}

function key(): Buffer {
  const secret = env().AUTH_SECRET
  if (!secret) throw new Error('AUTH_SECRET is not set')
  return Buffer.from(hkdfSync('sha256', secret, '', 'stockreply: secrets of channels', 32))
}
