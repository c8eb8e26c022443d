import path from 'node:path'
import { z } from 'zod'
import type { DataFolder } from '@/bin/data-folder'
import { migrate } from '@/bin/migrations'
import { freePort } from '@/bin/port'
import { addressOf, database } from '@/bin/postgres/server'
import { keepSecrets, type Secrets } from '@/bin/secrets'
import type { Env } from '@/lib/env'
import { makeDatabase } from './database-address'
import { clusterFolder, type Mode } from './mode'
import { Parts } from './parts'

export interface Plan {
  env: Env
  mode: Mode
  data: DataFolder
}

type Variables = Record<string, string | undefined>

const databaseReady = z.object({ port: z.number(), movedTo: z.string().optional() })
const sandboxReady = z.object({ port: z.number() })

/** Starts everything in order, keeps it running until told to stop, and stops it in order. Throws what made it give up. */
export async function supervise(plan: Plan): Promise<void> {
  const parts = new Parts(plan.data)
  try {
    await parts.untilTold(startAll(plan, parts))
    await parts.untilTold(new Promise(() => {}))
  } finally {
    await parts.stopAll()
    plan.data.release()
  }
}

async function startAll(plan: Plan, parts: Parts): Promise<void> {
  const secrets = await keepSecrets(plan.data.path)
  const [databaseUrl, provider] = await Promise.all([
    openDatabase(plan, parts, secrets),
    plan.mode === 'sandbox' ? startSandbox(plan, parts, secrets) : {},
  ])
  const common: Variables = {
    DATABASE_URL: databaseUrl,
    DATA_DIR: plan.data.path,
    AUTH_SECRET: plan.env.AUTH_SECRET ?? secrets.authSecret,
    ...provider,
  }
  const env = { ...process.env, NODE_ENV: 'production', ...common } as const
  await Promise.all([
    parts.start({ name: 'web', file: 'bin/web.ts', env, patience: 7000 }),
    parts.start({ name: 'worker', file: 'bin/worker.ts', env, patience: 8700 }),
  ])
  announce(plan)
}

/** The migrated database. Demo data never enters the one that DATABASE_URL names. */
async function openDatabase(plan: Plan, parts: Parts, secrets: Secrets): Promise<string> {
  const { DATABASE_URL } = plan.env
  const url = DATABASE_URL && plan.mode === 'real' ? DATABASE_URL : await startDatabase(plan, parts, secrets)
  await migrate(url)
  return url
}

async function startDatabase({ mode, data }: Plan, parts: Parts, secrets: Secrets): Promise<string> {
  const folder = clusterFolder(data.path, mode)
  const logFile = path.join(data.path, 'postgres.log')
  const password = secrets.databasePassword
  let port: number | undefined
  const order = () => ({ do: 'start' as const, folder, logFile, password, port })
  // Named among its arguments too, for whoever reads the list of processes.
  const ready = await parts.start({ name: 'database', file: 'bin/database.ts', args: [folder], env: process.env, patience: 9000, order })
  const { movedTo, ...started } = databaseReady.parse(ready)
  port = started.port
  if (movedTo) console.log(`The database is kept in ${movedTo}: the user it runs as cannot enter ${data.path}.`)
  await makeDatabase(addressOf(port, password, 'postgres'), database)
  return addressOf(port, password, database)
}

/** Our stand-in for the provider; answers the variables that make it the provider. */
async function startSandbox({ env, data }: Plan, parts: Parts, secrets: Secrets): Promise<Variables> {
  const channelId = 'SANDBOX'
  const ready = await parts.start({
    name: 'sandbox',
    file: 'sandbox/main.ts',
    patience: 1500,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // Chosen here, so that it is the same when the process has to be started again.
      SANDBOX_PORT: String(await freePort()),
      SANDBOX_CHANNEL_ID: channelId,
      SANDBOX_TOKEN: secrets.sandboxToken,
      SANDBOX_WEBHOOK_URL: `${localAddress(env)}/api/webhooks/onemsg/${secrets.sandboxWebhookSecret}`,
      SANDBOX_STATE: path.join(data.path, 'sandbox-provider.json'),
    },
  })
  return {
    ONEMSG_API_BASE_URL: `http://127.0.0.1:${sandboxReady.parse(ready).port}`,
    ONEMSG_CHANNEL_ID: channelId,
    ONEMSG_API_TOKEN: secrets.sandboxToken,
    WEBHOOK_SECRET: secrets.sandboxWebhookSecret,
    STOCKREPLY_SANDBOX: '1',
  }
}

/** Where this machine reaches its own web process. */
function localAddress({ HOST, PORT }: Env): string {
  const host = ['0.0.0.0', '::', ''].includes(HOST) ? '127.0.0.1' : HOST
  return `http://${host.includes(':') ? `[${host}]` : host}:${PORT}`
}

function announce({ env, mode, data }: Plan): void {
  const lines = [`Stockreply is at ${env.APP_URL}`]
  if (mode === 'sandbox') {
    lines.push('Sandbox: demo customers write to you, and nothing leaves this machine.')
    lines.push(
      '  For your own channel set ONEMSG_CHANNEL_ID and ONEMSG_API_TOKEN, or connect it in Settings after: npm start -- --no-sandbox',
    )
    if (env.DATABASE_URL)
      lines.push(`  DATABASE_URL holds no channel yet: the demo data is in ${clusterFolder(data.path, mode)}, and DATABASE_URL untouched.`)
  } else lines.push(env.ONEMSG_CHANNEL_ID ? `Channel ${env.ONEMSG_CHANNEL_ID} at ${env.ONEMSG_API_BASE_URL}` : 'Channels: see Settings')
  console.log(`\n${lines.join('\n')}\n`)
}
