import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { freePort } from '@/bin/port'
import { within } from '@/bin/processes.mjs'
import { family, signalAll } from './processes'

const root = path.join(import.meta.dirname, '../..')

/** Has something cleared away when what needed it is over. */
export type AtEnd = (clear: () => void) => void

/** A folder as `mktemp -d` makes it: closed to everybody else. It goes with the test. */
export function temporaryFolder(atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stockreply-start-'))
  atEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface Run {
  url: string
  child: ChildProcess
  /** What it has said so far. */
  output(): string
  /** Waits until it serves. Throws with its words when it ends instead. */
  serving(): Promise<void>
  /** Waits for its end and answers with what code. */
  ended(): Promise<number | null>
  alive(): number[]
}

/** `npm start` with nothing but `variables` in its environment. Whatever a test leaves running is killed. */
export function start(dataFolder: string, variables: Record<string, string> = {}): Promise<Run> {
  return run(['start'], dataFolder, variables)
}

/** The same for any script of the project. */
export async function run(
  script: string[],
  dataFolder: string,
  variables: Record<string, string> = {},
  atEnd: AtEnd = onTestFinished,
): Promise<Run> {
  const port = variables.PORT ?? String(await freePort())
  const env = {
    NODE_ENV: 'production',
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    DATA_DIR: dataFolder,
    PORT: port,
    ...variables,
  } as const
  const child = spawn('npm', ['run', '--silent', ...script], { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const closed = once(child, 'close')
  const alive = () => family(child.pid ?? 0, dataFolder)
  atEnd(() => signalAll(alive(), 'SIGKILL'))
  const url = `http://localhost:${port}`
  return {
    url,
    child,
    alive,
    output: () => output,
    ended: () => closed.then(() => child.exitCode),
    serving: async () => {
      const isServing = () => child.exitCode !== null || isReady(url)
      if (!(await within(120_000, isServing)) || child.exitCode !== null) throw new Error(`It does not serve:\n${output}`)
    },
  }
}

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/api/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  )
}
