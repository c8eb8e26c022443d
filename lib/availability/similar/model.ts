import { z } from 'zod'
import { availability } from '@/lib/availability/model'

/** A product that may be offered in place of another, with how it stands. */
export const similarProduct = z.object({ sku: z.string(), name: z.string(), availability })
export type SimilarProduct = z.infer<typeof similarProduct>

export const similarList = z.object({ items: z.array(similarProduct) })
