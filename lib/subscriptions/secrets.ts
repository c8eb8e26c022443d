import 'server-only'
import { randomBytes } from 'node:crypto'
import { seal, unseal } from '@/lib/channels/seal'
import { readable } from '@/lib/channels/secrets'

interface Sealed {
  id: string
  secretSealed: Uint8Array
  formerSealed: Uint8Array | null
  formerUntil: Date | null
}

const placeOf = (id: string) => `subscription:${id}`

/** As Standard Webhooks writes a secret. */
export function newSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`
}

export function sealedFor(id: string, secret: string): Uint8Array<ArrayBuffer> {
  return seal(secret, placeOf(id))
}

/** The secrets that sign today, the newest first; none when they were sealed with another AUTH_SECRET. */
export function secretsOf({ id, secretSealed, formerSealed, formerUntil }: Sealed): string[] {
  const isFormerGood = formerSealed !== null && formerUntil !== null && formerUntil.getTime() > Date.now()
  const sealed = isFormerGood ? [secretSealed, formerSealed] : [secretSealed]
  return sealed.flatMap((one) => readable(() => unseal(one, placeOf(id))) ?? [])
}
