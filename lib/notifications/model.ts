import { z } from 'zod'

/** What one person wants to be told of on one device, beyond the page. Nothing until they say so. */
export const notificationChoice = z.object({
  failures: z.boolean().catch(false),
  closing: z.boolean().catch(false),
  sound: z.boolean().catch(false),
})
export type NotificationChoice = z.infer<typeof notificationChoice>

/** `unsupported`: this browser has none, or the page does not come over https. */
export type Permission = 'unsupported' | 'default' | 'granted' | 'denied'

export interface Notice {
  title: string
  body: string
  /** Where it leads. */
  href: string
  /** A later one with the same tag takes the place of the earlier one. */
  tag: string
}
