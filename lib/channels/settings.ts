import 'server-only'
import { db, transaction } from '@/lib/db'
import { env } from '@/lib/env'
import { AppError, invalid } from '@/lib/errors'
import type { ConnectionReport, ProviderAccount } from '@/lib/messaging/model'
import { getProvider } from '@/lib/messaging/providers'
import type { Channel as ChannelRow } from '@/prisma/generated/client'
import { forgetMissed } from './alarms'
import { type Channel, type ChannelConnection, channelConnection, type NewChannel, unreachableFrom } from './model'
import { newWebhookSecret, readable, tokenColumns, webhookColumns, webhookSecretOf } from './secrets'
import { accountOf, forgetChannels, publishChannel } from './server'

const PROVIDER = 'onemsg'
const NOT_REACHED = 'not reached'
const ASKED_AGAIN_MS = 60_000

/** Every channel, the first one first. Tokens stay where they are. */
export async function listChannels(): Promise<Channel[]> {
  const rows = await db().channel.findMany({ orderBy: { createdAt: 'asc' } })
  return rows.map(shown)
}

/** Connects one more channel, once the provider has taken its token. Throws conflict, validation_failed, `provider_unreachable`. */
export async function addChannel({ name, channelId, token }: NewChannel): Promise<Channel> {
  if (env().STOCKREPLY_SANDBOX) {
    throw new AppError(
      'conflict',
      'This is the sandbox, and its demo customers never share a database with real ones. To connect a real channel, stop Stockreply, set ONEMSG_CHANNEL_ID and ONEMSG_API_TOKEN, and start it again.',
    )
  }
  const key = { provider: PROVIDER, externalId: channelId }
  const baseUrl = env().ONEMSG_API_BASE_URL
  const connection = await tested({ baseUrl, channelId, token })
  return transaction(async (tx) => {
    const columns = {
      ...tokenColumns(key, token),
      ...webhookColumns(key, newWebhookSecret()),
      connection: { ...connection, webhook: null },
    }
    const { count } = await tx.channel.createMany({
      data: [{ ...key, name, baseUrl, checkedAt: new Date(), ...columns }],
      skipDuplicates: true,
    })
    if (count === 0) throw new AppError('conflict', 'This channel is connected already')
    const row = await tx.channel.findUniqueOrThrow({ where: { provider_externalId: key } })
    await publishChannel(tx, row.id)
    return shown(row)
  })
}

/** Puts another token in the place of the one that is there. Throws not_found, conflict, validation_failed, `provider_unreachable`. */
export async function updateChannelToken(id: string, token: string): Promise<Channel> {
  const row = await getRow(id)
  if (row.fromEnvironment)
    throw new AppError('conflict', 'The token of this channel comes from ONEMSG_API_TOKEN. Change it there and start again.')
  const connection = await tested({ baseUrl: row.baseUrl, channelId: row.externalId, token })
  const webhook = channelConnection.safeParse(row.connection).data?.webhook ?? null
  const secret = readable(() => webhookSecretOf(row)) ?? newWebhookSecret()
  const columns = { ...tokenColumns(row, token), ...webhookColumns(row, secret) }
  return save(id, { ...columns, connection: { ...connection, webhook }, checkedAt: new Date() })
}

/** Asks the provider how this channel is, and keeps the answer; that nobody answers is an answer too. Throws not_found. */
export async function testChannel(id: string): Promise<Channel> {
  const row = await getRow(id)
  return save(id, { connection: await examined(row), checkedAt: new Date() })
}

/** Registers our webhook beside those of others, and looks at what came of it. Throws not_found, conflict, `provider_unreachable`. */
export async function connectWebhook(id: string): Promise<Channel> {
  const row = await getRow(id)
  const unreachable = unreachableFrom(row.baseUrl, env().APP_URL)
  if (unreachable) throw new AppError('conflict', unreachable)
  const { provider, account } = await accountOf(id)
  const path = webhookPath(row)
  const { registered } = await provider.registerWebhook(account, `${env().APP_URL}${path}`, (url) => url.endsWith(path))
  if (!registered) throw new AppError('provider_unreachable', 'The provider took the webhook’s address and does not show it')
  await transaction((tx) => forgetMissed(tx, id))
  return testChannel(id)
}

async function getRow(id: string): Promise<ChannelRow> {
  const row = await db().channel.findUnique({ where: { id } })
  if (!row) throw new AppError('not_found', 'There is no such channel')
  return row
}

async function save(id: string, data: Parameters<ReturnType<typeof db>['channel']['update']>[0]['data']): Promise<Channel> {
  const row = await transaction(async (tx) => {
    await publishChannel(tx, id)
    return tx.channel.update({ where: { id }, data })
  })
  forgetChannels()
  return shown(row)
}

/**
 * Tests the environment's channels that were not looked at since they were named, and registers their webhook, as a person does in Settings.
 * One whose provider cannot call us says so there; one that does not answer is asked again a minute later. Safe to repeat.
 */
export async function connectNewChannels(): Promise<void> {
  const notReached = { checkedAt: { lt: new Date(Date.now() - ASKED_AGAIN_MS) }, connection: { path: ['status'], equals: NOT_REACHED } }
  const rows = await db().channel.findMany({ where: { fromEnvironment: true, OR: [{ checkedAt: null }, notReached] } })
  for (const { id } of rows) {
    await connectWebhook(id).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error
      return testChannel(id)
    })
  }
}

async function tested(account: ProviderAccount): Promise<ConnectionReport> {
  const report = await getProvider(PROVIDER).testConnection(account)
  if (!report.tokenAccepted) throw invalid([{ path: 'token', message: `The provider refused it: ${report.detail ?? report.status}` }])
  return report
}

async function examined(row: ChannelRow): Promise<ChannelConnection> {
  try {
    const { provider, account } = await accountOf(row.id)
    const report = await provider.testConnection(account)
    if (!report.tokenAccepted) return { ...report, webhook: null }
    const { registered, statusesPushed, urls } = await provider.readWebhook(account, `${env().APP_URL}${webhookPath(row)}`)
    return { ...report, webhook: { registered, statusesPushed, otherUrls: urls.length - Number(registered) } }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { ok: false, tokenAccepted: true, status: NOT_REACHED, detail: error.message, webhook: null }
  }
}

function webhookPath(row: ChannelRow): string {
  return `/api/webhooks/${row.provider}/${webhookSecretOf(row)}`
}

function shown(row: ChannelRow): Channel {
  const path = readable(() => webhookPath(row))
  return {
    id: row.id,
    provider: row.provider,
    channelId: row.externalId,
    name: row.name,
    baseUrl: row.baseUrl,
    fromEnvironment: row.fromEnvironment,
    tokenLast4: row.tokenLast4,
    webhookUrl: path && `${env().APP_URL}${path}`,
    unreachable: unreachableFrom(row.baseUrl, env().APP_URL),
    connection: channelConnection.safeParse(row.connection).data ?? null,
    checkedAt: row.checkedAt?.toISOString() ?? null,
    lastWebhookAt: row.lastWebhookAt?.toISOString() ?? null,
  }
}
