import { z } from 'zod'
import { availability, candidate } from '@/lib/availability/model'

export const MAX_REPLY_LENGTH = 4096

export const suggestion = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    text: z.string(),
    confidence: z.enum(['high', 'ambiguous', 'none']),
    product: z.object({ sku: z.string(), name: z.string() }).nullable(),
    candidates: z.array(candidate),
    availability: availability.nullable(),
    stale: z.boolean(),
    staleReason: z.string().nullable(),
    /** What in the question pointed at the product. */
    why: z.array(z.string()),
  })
  .meta({ id: 'Suggestion' })
export type Suggestion = z.infer<typeof suggestion>

/** What a person sends. `lastSeenMessageId` is the newest message on their screen; null only in an empty thread. */
export const replyInput = z.object({
  clientKey: z.uuid(),
  body: z
    .string()
    .max(MAX_REPLY_LENGTH, `must be at most ${MAX_REPLY_LENGTH} characters`)
    .refine((text) => text.trim() !== '', 'must not be blank')
    .refine((text) => !/\{\{[^{}]*\}\}/.test(text), 'still holds a placeholder such as {{1}}'),
  lastSeenMessageId: z.uuid().nullable(),
  suggestionId: z.uuid().optional(),
  expectedPhone: z.string().optional(),
  acceptAvailabilityChange: z.boolean().optional(),
})
export type ReplyInput = z.infer<typeof replyInput>

export const retryInput = z.object({ clientKey: z.uuid(), confirmUnknown: z.boolean().optional() })
export type RetryInput = z.infer<typeof retryInput>

export const draftInput = z.object({ body: z.string().max(2 * MAX_REPLY_LENGTH) })

/** How every reply that we draft begins. */
export const greeting = (name: string | null) => (name?.trim() ? `Hello, ${withoutClosing(name)}!` : 'Hello!')

/** The reply's last words; when they went out, "1" or "let me know" is an answer to them. */
export const NEXT_STEPS = 'Reply here if you want to reserve, get a restock alert, or see similar options.'

/** The reply to an availability question. `label` is what {{3}} of the wording becomes: "in stock — ready to ship today". */
export function availabilityText(name: string | null, product: string, label: string): string {
  return `${greeting(name)} «${withoutClosing(product)}» is currently ${withoutClosing(label)}. ${NEXT_STEPS}`
}

/** Asks which of two or three products is meant. */
export function whichText(name: string | null, products: string[]): string {
  const quoted = products.map((product) => `«${withoutClosing(product)}»`)
  const last = quoted.at(-1) ?? ''
  const listed = quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${last}` : last
  return `${greeting(name)} Which one do you mean: ${listed}? Reply here and I will check it for you.`
}

/** Asks for the product when the question names none that we know. */
export function whatText(name: string | null): string {
  return `${greeting(name)} Which product do you mean? Send me its name or number and I will check it right away.`
}

/** Keeps the customer company while the stock of the product they mean is not known. */
export function checkingText(name: string | null, product: string): string {
  return `${greeting(name)} I am checking «${withoutClosing(product)}» for you and will write again shortly.`
}

/** A value that ends a sentence must not end it twice. */
export function withoutClosing(value: string): string {
  return value.trim().replace(/[\s.!?…。؟।]+$/u, '')
}
