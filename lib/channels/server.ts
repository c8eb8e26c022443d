import 'server-only'
import { db, type Tx, transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { publish } from '@/lib/live/server'
import type { Provider, ProviderAccount } from '@/lib/messaging/model'
import { getProvider } from '@/lib/messaging/providers'
import { Prisma } from '@/prisma/generated/client'
import { type ChannelKey, hashOf, newWebhookSecret, readable, tokenColumns, tokenOf, webhookColumns, webhookSecretOf } from './secrets'

/** For so long a process may use a token, or a webhook secret, that another has just replaced. */
const REMEMBERED_MS = 5000
const STILL_BELIEVED_MS = 60_000
const NOTED_EVERY_MS = 10_000

export interface ChannelAccount {
  provider: Provider
  account: ProviderAccount
}

interface ChannelOfSecret {
  id: string
  provider: string
}

interface Remembered<T> {
  until: number
  value: T
}

// Next bundles every route on its own: what is remembered lives here, once per process.
const shared = globalThis as typeof globalThis & { stockreplyChannels?: Memory }
interface Memory {
  accounts: Map<string, Remembered<ChannelAccount>>
  secrets: Map<string, Remembered<ChannelOfSecret>>
  notedAt: Map<string, number>
}

function memory(): Memory {
  shared.stockreplyChannels ??= { accounts: new Map(), secrets: new Map(), notedAt: new Map() }
  return shared.stockreplyChannels
}

/** Forgets what this process remembers of the channels; the next question asks the database. */
export function forgetChannels(): void {
  shared.stockreplyChannels = undefined
}

/** Where and as whom to call for this channel. Throws not_found; `unavailable` when its token cannot be decrypted. */
export async function accountOf(channelId: string): Promise<ChannelAccount> {
  const known = memory().accounts.get(channelId)
  if (known && known.until > Date.now()) return known.value
  const row = await db().channel.findUnique({ where: { id: channelId } })
  if (!row) throw new AppError('not_found', 'There is no such channel')
  const account = { baseUrl: row.baseUrl, channelId: row.externalId, token: tokenOf(row) }
  const value = { provider: getProvider(row.provider), account }
  memory().accounts.set(channelId, { until: Date.now() + REMEMBERED_MS, value })
  return value
}

/** Who speaks for this channel, also when its token cannot be decrypted: what came in can be understood without it. Throws not_found. */
export async function providerOf(channelId: string): Promise<Provider> {
  const row = await db().channel.findUnique({ where: { id: channelId }, select: { provider: true } })
  if (!row) throw new AppError('not_found', 'There is no such channel')
  return getProvider(row.provider)
}

/**
 * The channel whose webhook address holds this secret, or null. The look-up is by hash, so its time tells nothing about the secret. A channel
 * that is remembered costs the webhook no look-up; a slow database is asked beside it. Throws `unavailable` when nobody can be asked.
 */
export async function findChannelBySecret(secret: string): Promise<ChannelOfSecret | null> {
  const webhookHash = hashOf(secret)
  const key = Buffer.from(webhookHash).toString('hex')
  const known = memory().secrets.get(key)
  const overdueMs = known ? Date.now() - known.until : Number.POSITIVE_INFINITY
  if (known && overdueMs > 0 && overdueMs < STILL_BELIEVED_MS) void lookUp(key, webhookHash).catch(() => {})
  if (known && overdueMs < STILL_BELIEVED_MS) return known.value
  try {
    return await lookUp(key, webhookHash)
  } catch {
    throw new AppError('unavailable', 'This cannot be looked up now; send it again')
  }
}

async function lookUp(key: string, webhookHash: Uint8Array<ArrayBuffer>): Promise<ChannelOfSecret | null> {
  const value = await db().channel.findUnique({ where: { webhookHash }, select: { id: true, provider: true } })
  // Only what exists is remembered: guesses must not fill the memory.
  if (value) memory().secrets.set(key, { until: Date.now() + REMEMBERED_MS, value })
  else memory().secrets.delete(key)
  return value
}

/** Keeps when a channel last called us, to about ten seconds. Costs nothing in between. */
export async function noteWebhook(tx: Tx, channelId: string): Promise<void> {
  const { notedAt } = memory()
  if (Date.now() - (notedAt.get(channelId) ?? 0) < NOTED_EVERY_MS) return
  notedAt.set(channelId, Date.now())
  // Locked by another worker that is doing the same: then once is enough.
  const noted = await tx.$executeRaw`
    update "Channel" set "lastWebhookAt" = now() where "id" in (
      select "id" from "Channel" where "id" = ${channelId}::uuid and ("lastWebhookAt" is null or "lastWebhookAt" < now() - make_interval(secs => ${NOTED_EVERY_MS / 1000}))
      for no key update skip locked)`
  if (noted > 0) await publishChannel(tx, channelId)
}

/** Tells every open screen, once `tx` commits, that this channel changed. */
export function publishChannel(tx: Tx, id: string): Promise<void> {
  return publish(tx, [{ topic: 'channel', id, sessionId: null, version: Math.floor(Date.now() / 1000) }])
}

/**
 * Saves the channel that the environment names, which wins over what was saved before. Without WEBHOOK_SECRET the one in the database
 * stays. Safe to repeat, and for several processes at once.
 */
export async function ensureEnvironmentChannel(): Promise<void> {
  const { ONEMSG_CHANNEL_ID: externalId, ONEMSG_API_TOKEN: token } = env()
  if (!externalId || !token) return
  await transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('channel of the environment'))`
    await saveEnvironmentChannel(tx, { provider: 'onemsg', externalId }, token)
  })
  forgetChannels()
}

async function saveEnvironmentChannel(tx: Tx, key: ChannelKey, token: string): Promise<void> {
  const before = await tx.channel.findUnique({ where: { provider_externalId: key } })
  const keptToken = before && readable(() => tokenOf(before))
  const keptSecret = before && readable(() => webhookSecretOf(before))
  const secret = env().WEBHOOK_SECRET ?? keptSecret ?? newWebhookSecret()
  const baseUrl = env().ONEMSG_API_BASE_URL
  if (before?.fromEnvironment && before.baseUrl === baseUrl && keptToken === token && keptSecret === secret) return

  await tx.channel.updateMany({ where: { fromEnvironment: true, NOT: key }, data: { fromEnvironment: false } })
  await giveUpSecret(tx, key, secret)
  const said = { baseUrl, fromEnvironment: true, ...tokenColumns(key, token), ...webhookColumns(key, secret) }
  const { id } = await tx.channel.upsert({
    where: { provider_externalId: key },
    create: { ...key, ...said, name: env().STOCKREPLY_SANDBOX ? 'Sandbox' : key.externalId },
    update: { ...said, connection: Prisma.DbNull, checkedAt: null },
  })
  await publishChannel(tx, id)
}

/** The same WEBHOOK_SECRET, now for another channel: the one that had it gets a new one. */
async function giveUpSecret(tx: Tx, key: ChannelKey, secret: string): Promise<void> {
  const other = await tx.channel.findUnique({ where: { webhookHash: hashOf(secret) } })
  if (!other || (other.provider === key.provider && other.externalId === key.externalId)) return
  await tx.channel.update({ where: { id: other.id }, data: webhookColumns(other, newWebhookSecret()) })
}
