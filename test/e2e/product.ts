import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { freePort } from '@/bin/port'

const root = path.join(import.meta.dirname, '../..')

export const administrator = { email: 'admin@shop.test', password: 'a desk only tests sit at' }

export interface Product {
  url: string
  /** What it printed so far. */
  printed(): string
  stop(): Promise<void>
}

/** Starts the whole product in its sandbox, as `npm start` does; builds it first where needed. Throws with what it printed when it ends early. */
export async function startProduct(dataFolder: string, settings: Record<string, string> = {}): Promise<Product> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    cwd: root,
    env: { ...environment(dataFolder, port), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk
      if (printed.includes(`Stockreply is at ${url}`)) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => reject(new Error(`The product did not start:\n${printed}`)))
  })
  await ready
  return { url, printed: () => printed, stop: () => stop(child) }
}

/** Nothing of what a developer may have set for a product of their own. */
function environment(dataFolder: string, port: number): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    // That of the browsers: see desk.ts.
    TZ: 'Europe/Berlin',
    DATA_DIR: dataFolder,
    PORT: String(port),
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
    UNDO_SECONDS: '0',
    SEND_TIMEOUT_SECONDS: '3',
    SANDBOX_NEWCOMERS: '0',
    SANDBOX_SEED: '7',
    SANDBOX_PACE: '4',
    SOURCE_ALLOWED_NETWORKS: '127.0.0.1',
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(impatience)
}
