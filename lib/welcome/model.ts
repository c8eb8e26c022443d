import { z } from 'zod'
import { newPassword } from '@/lib/auth/model'

/** How long a one-time link can be used. */
export const LINK_HOURS = 72

/** Lets one person set their password, once: an invitation or a reset. */
export const oneTimeLink = z.object({ url: z.url(), expiresAt: z.iso.datetime() })
export type OneTimeLink = z.infer<typeof oneTimeLink>

/** Whom a link greets. */
export const welcome = z.object({ name: z.string(), email: z.string(), expiresAt: z.iso.datetime() })
export type Welcome = z.infer<typeof welcome>

export const linkToken = z.object({ token: z.string().regex(/^[\w-]{43}$/) })

export const chosenPassword = z.object({ password: newPassword })
