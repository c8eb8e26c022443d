import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '@/bin/port'
import { within } from '@/bin/processes.mjs'

const root = path.join(import.meta.dirname, '../..')

export const secret = 'webhook-secret-of-the-bench-0123456789'
export const administrator = { email: 'admin@bench.test', password: 'measured more than guessed' }

export interface Product {
  url: string
  /** From the command to the first page served. */
  startedInMs: number
  pids: Record<'web' | 'worker' | 'database', number>
  stop(): Promise<void>
}

/** Starts the real product, with an embedded database in `dataFolder`, against the provider at `provider`. Throws with what it printed. */
export async function startProduct(dataFolder: string, provider: string): Promise<Product> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    cwd: root,
    env: environment({ dataFolder, provider, port }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      printed = (printed + chunk).slice(-8000)
    })
  const isServing = async () => child.exitCode !== null || (await isOk(`${url}/sign-in`))
  if (!(await within(120_000, isServing)) || child.exitCode !== null) {
    await stop(child)
    throw new Error(`The product does not serve:\n${printed}`)
  }
  const startedInMs = performance.now() - began
  await within(30_000, () => isOk(`${url}/api/health/ready`))
  return { url, startedInMs, pids: pidsIn(dataFolder), stop: () => stop(child) }
}

/** Nothing of what a developer may have set for a product of their own. */
function environment({ dataFolder, provider, port }: { dataFolder: string; provider: string; port: number }): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DATA_DIR: dataFolder,
    PORT: String(port),
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
    ONEMSG_API_BASE_URL: provider,
    ONEMSG_CHANNEL_ID: 'BENCH',
    ONEMSG_API_TOKEN: 'token-of-the-bench',
    WEBHOOK_SECRET: secret,
    UNDO_SECONDS: '0',
    LOG_LEVEL: 'warn',
  }
}

function isOk(address: string): Promise<boolean> {
  return fetch(address).then(
    (answer) => answer.ok,
    () => false,
  )
}

function pidsIn(dataFolder: string): Product['pids'] {
  const noted: { name: string; pid: number }[] = JSON.parse(readFileSync(path.join(dataFolder, 'processes.json'), 'utf8'))
  const pid = (name: string) => noted.findLast((each) => each.name === name)?.pid ?? 0
  return { web: pid('web'), worker: pid('worker'), database: pid('database') }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(impatience)
}
