import 'server-only'
import { z } from 'zod'
import { seal, unseal } from '@/lib/channels/seal'
import { AppError, invalid } from '@/lib/errors'
import type { NewSource } from './model'

const kept = z.record(z.string(), z.string())
/** By name. */
export type HeaderValues = z.infer<typeof kept>

const placeOf = (id: string) => `stock source:${id}:headers`

export function sealedHeaders(id: string, headers: HeaderValues): Uint8Array<ArrayBuffer> {
  return seal(JSON.stringify(headers), placeOf(id))
}

/** Throws `unavailable` when AUTH_SECRET is not the one they were sealed with. */
export function headersOf({ id, headersSealed }: { id: string; headersSealed: Uint8Array }): HeaderValues {
  try {
    return kept.parse(JSON.parse(unseal(headersSealed, placeOf(id))))
  } catch {
    throw new AppError('unavailable', 'The headers of this source were encrypted with another AUTH_SECRET. Enter their values again.')
  }
}

interface Kept {
  id: string
  url: string
  headersSealed: Uint8Array
}

/**
 * The headers as they are to be sent. What is given without its value is taken from what is kept, but never for another server: a value that
 * nobody may see must not be sent to where its reader likes. Throws `validation_failed`.
 */
export function completeHeaders({ url, headers }: NewSource, before: Kept | null): HeaderValues {
  const isSameServer = before !== null && new URL(before.url).origin === new URL(url).origin
  const known = headers.some(({ value }) => value === null) && isSameServer ? headersOf(before) : {}
  const complete = headers.map(({ name, value }, at) => {
    const found = value ?? known[name]
    if (found !== undefined) return [name, found] as const
    const message = before && !isSameServer ? 'The server is another one: enter the value again' : 'Enter the value'
    throw invalid([{ path: `headers.${at}.value`, message }])
  })
  return Object.fromEntries(complete)
}

/** Answers repeat what they were asked with, and are shown to people. */
export function withoutValues(text: string, headers: HeaderValues): string {
  const secrets = Object.values(headers).flatMap((value) => [value, ...value.split(/\s+/)])
  return (
    secrets
      .filter((secret) => secret.length >= 4)
      // The longer first: cut by a shorter one, its rest would stay.
      .toSorted((a, b) => b.length - a.length)
      .reduce((rest, secret) => rest.replaceAll(secret, '[value]').replaceAll(JSON.stringify(secret).slice(1, -1), '[value]'), text)
  )
}
