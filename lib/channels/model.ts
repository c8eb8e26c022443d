import { z } from 'zod'

/** What the last look at a channel found. `webhook` is null when that could not be read. */
export const channelConnection = z.object({
  ok: z.boolean(),
  tokenAccepted: z.boolean(),
  status: z.string(),
  detail: z.string().nullable(),
  webhook: z.object({ registered: z.boolean(), statusesPushed: z.boolean(), otherUrls: z.number().int() }).nullable(),
})
export type ChannelConnection = z.infer<typeof channelConnection>

export const channel = z
  .object({
    id: z.uuid(),
    provider: z.string(),
    /** The provider's own id of it. */
    channelId: z.string(),
    name: z.string(),
    baseUrl: z.string(),
    /** Set by environment variables, which win at every start. */
    fromEnvironment: z.boolean(),
    tokenLast4: z.string(),
    /** Holds the webhook's secret; null when it cannot be decrypted any more. */
    webhookUrl: z.string().nullable(),
    /** Why the provider cannot call that address, and how to mend it; null when nothing speaks against it. */
    unreachable: z.string().nullable(),
    connection: channelConnection.nullable(),
    checkedAt: z.iso.datetime().nullable(),
    lastWebhookAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Channel' })
export type Channel = z.infer<typeof channel>

export const channelList = z.object({ items: z.array(channel), nextCursor: z.null() })

export const channelPath = z.object({ id: z.uuid() })

const token = z
  .string()
  .trim()
  .min(8, 'is too short to be a token')
  .max(4096, 'is too long to be a token')
  .regex(/^[\x21-\x7e]*$/, 'holds characters that no token has')

export const newChannel = z.object({
  name: z.string().trim().min(1, 'is missing').max(80, 'must be at most 80 characters'),
  channelId: z
    .string()
    .trim()
    .regex(/^[\w-]{1,64}$/, 'must be the channel id as the provider shows it'),
  token,
})
export type NewChannel = z.infer<typeof newChannel>

export const newToken = z.object({ token })

/** Why a provider at `baseUrl` cannot call `appUrl`, and how to mend it; null when nothing speaks against it. */
export function unreachableFrom(baseUrl: string, appUrl: string): string | null {
  if (!isPrivate(appUrl) || isPrivate(baseUrl)) return null
  return `The provider cannot reach ${new URL(appUrl).origin}, which exists only on this machine or its network: neither questions nor delivery news come in. Give Stockreply an https address that the internet can reach (a reverse proxy, or a tunnel for trying it out), set APP_URL to it, start again, and connect the webhook.`
}

const privateHost =
  /^(localhost|.+\.(localhost|local|internal|lan)|[^.:]+|0\.0\.0\.0|(10|127)(\.\d+){3}|(192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))(\.\d+){2}|\[::1?\]|\[f[cde].+\])$/i

function isPrivate(url: string): boolean {
  return privateHost.test(new URL(url).hostname)
}
