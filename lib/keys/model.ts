import { z } from 'zod'
import { role } from '@/lib/auth/model'

/** What every key begins with, so that a leaked one is recognised. */
export const KEY_PREFIX = 'sr_'

export const apiKey = z.object({
  id: z.uuid(),
  name: z.string(),
  role,
  /** The end of its secret, to tell keys apart. */
  last4: z.string(),
  createdAt: z.iso.datetime(),
  createdBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** To about a minute. */
  lastUsedAt: z.iso.datetime().nullable(),
})
export type ApiKey = z.infer<typeof apiKey>

export const apiKeyList = z.object({ items: z.array(apiKey), nextCursor: z.null() })

export const newKey = z.object({
  name: z.string().trim().min(1, 'Enter a name').max(80, 'Use at most 80 characters'),
  role,
})
export type NewKey = z.infer<typeof newKey>

/** What making a key answers: the only time that its secret can be seen. */
export const madeKey = z.object({ key: apiKey, secret: z.string() })
export type MadeKey = z.infer<typeof madeKey>
