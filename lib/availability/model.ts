import { z } from 'zod'

export const intent = z.enum([
  'availability',
  'reserve',
  'restock_alert',
  'similar',
  'price',
  'order_status',
  'complaint',
  'greeting',
  'thanks',
  'other',
])
export type Intent = z.infer<typeof intent>

export const availabilityState = z.enum(['in_stock', 'low_stock', 'out_of_stock', 'restock_on', 'slot_free', 'slot_taken', 'unknown'])
export type AvailabilityState = z.infer<typeof availabilityState>

/** What is known of one product's stock at one moment, and how the reply words it. */
export const availability = z.object({
  state: availabilityState,
  quantity: z.number().int().nullable(),
  restockAt: z.iso.datetime().nullable(),
  /** The words in the reply: «…» is currently {label}. */
  label: z.string(),
  source: z.string(),
  asOf: z.iso.datetime(),
})
export type Availability = z.infer<typeof availability>

export const candidate = z.object({ sku: z.string(), name: z.string(), score: z.number() })
export type Candidate = z.infer<typeof candidate>
