import { z } from 'zod'
import { sku } from '@/lib/catalog/model'

/** Words of customers that mean a product since a person chose it where they were not understood. */
export const learnedAlias = z.object({
  id: z.uuid(),
  phrase: z.string(),
  sku: z.string(),
  /** Null when there is no such product any more: then the words mean nothing. */
  productName: z.string().nullable(),
  /** How many questions taught it. */
  times: z.number().int(),
  /** Other products that were chosen for the same words: then none of them is sure. */
  others: z.array(z.string()),
  /** Who chose last. */
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Session of the newest question, while it is kept. */
  sessionId: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type LearnedAlias = z.infer<typeof learnedAlias>

export const aliasPage = z.object({ items: z.array(learnedAlias), nextCursor: z.string().nullable() })
export type AliasPage = z.infer<typeof aliasPage>

export const aliasFilter = z.object({ sku: sku.optional(), q: z.string().trim().max(200).optional() })
export type AliasFilter = z.infer<typeof aliasFilter>
