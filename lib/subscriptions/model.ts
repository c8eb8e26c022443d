import { z } from 'zod'
import { eventType } from '@/lib/announcements/model'

/** So long the secret before a rotation goes on signing, beside the new one. */
export const FORMER_HOURS = 24
/** So many tries in a row that failed are more than a hiccup. */
export const FAILING_AFTER = 3

export const subscription = z
  .object({
    id: z.uuid(),
    url: z.string(),
    events: z.array(eventType),
    /** Whether it is told the customer's name, phone and chatId. */
    personalData: z.boolean(),
    state: z.enum(['enabled', 'failing', 'disabled']),
    /** Why it was disabled when no person did it. */
    disabledBecause: z.string().nullable(),
    failingSince: z.iso.datetime().nullable(),
    failedInARow: z.number().int(),
    lastTakenAt: z.iso.datetime().nullable(),
    /** Until then the secret before the last rotation signs too. */
    formerSecretUntil: z.iso.datetime().nullable(),
    waiting: z.number().int(),
    dead: z.number().int(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Subscription' })
export type Subscription = z.infer<typeof subscription>

export const subscriptionList = z.object({ items: z.array(subscription), nextCursor: z.null() })
export type SubscriptionList = z.infer<typeof subscriptionList>

/** What adding one and rotating its secret answer: the only time that the secret can be seen. */
export const subscriptionWithSecret = z.object({ subscription, secret: z.string() })
export type SubscriptionWithSecret = z.infer<typeof subscriptionWithSecret>

const url = z
  .string()
  .trim()
  .max(2000, 'must be at most 2000 characters')
  .pipe(z.url({ protocol: /^https?$/, error: 'must be an https address' }))
  .refine((value) => !hasSignIn(value), 'must not hold a name or a password')

function hasSignIn(value: string): boolean {
  return URL.canParse(value) && /^[^/]+\/\/[^/]*@/.test(new URL(value).href)
}

const events = z
  .array(eventType)
  .min(1, 'must name at least one event')
  .transform((named) => [...new Set(named)])

export const newSubscription = z.object({ url, events, personalData: z.boolean().default(false) })
export type NewSubscription = z.infer<typeof newSubscription>

export const subscriptionChange = z
  .object({ url: url.optional(), events: events.optional(), personalData: z.boolean().optional(), enabled: z.boolean().optional() })
  .refine((change) => Object.values(change).some((value) => value !== undefined), 'must change something')
export type SubscriptionChange = z.infer<typeof subscriptionChange>

/** The receiver's name, for people. */
export function receiverOf(url: string): string {
  return new URL(url).host
}
