import { z } from 'zod'
import { invalid } from '@/lib/errors'

/** Where a list goes on, opaque to the caller. */
export function encodeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/** Reads a cursor that `encodeCursor` made. Throws `validation_failed` for anything else. */
export function decodeCursor<T>(cursor: string, position: z.ZodType<T>): T {
  try {
    return position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    throw invalid([{ path: 'cursor', message: 'is not a cursor of this list' }])
  }
}

/** How many items a list answers with. */
export const limit = z.coerce.number().int().min(1).max(100).default(50)
