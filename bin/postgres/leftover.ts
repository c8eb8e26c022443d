import { readFile, readlink, rm } from 'node:fs/promises'
import path from 'node:path'
import { commandOf, within } from '@/bin/processes.mjs'

/**
 * Stops a server that an earlier, killed run left on `folder`, and takes away a lock file whose server is gone: PostgreSQL itself would take
 * any process that has since been given the same number for its own. Safe to repeat.
 */
export async function stopLeftover(folder: string): Promise<void> {
  const lock = path.join(folder, 'postmaster.pid')
  const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0])
  if (!pid) return
  if (await serves(pid, folder)) await stopServer(pid)
  await rm(lock, { force: true })
}

/** Ends a server: politely, then at once (it recovers at its next start), then by force. */
async function stopServer(pid: number): Promise<void> {
  for (const [signal, ms] of [
    ['SIGINT', 5000],
    ['SIGQUIT', 2000],
    ['SIGKILL', 2000],
  ] as const) {
    signalTo(pid, signal)
    if (await within(ms, () => !isAlive(pid))) return
  }
}

async function serves(pid: number, folder: string): Promise<boolean> {
  if (!isAlive(pid)) return false
  const workingFolder = await readlink(`/proc/${pid}/cwd`).catch(() => null)
  return workingFolder === folder || (commandOf(pid)?.includes(folder) ?? false)
}

function isAlive(pid: number): boolean {
  return commandOf(pid) !== null
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It was gone already.
  }
}
