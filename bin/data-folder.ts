import { renameSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { identityOf, isRunning, takeLock } from './lock.mjs'
import { within } from './processes.mjs'
import { StartError } from './start-error.mjs'

const noted = z.object({ name: z.string(), pid: z.number(), beganAt: z.string().nullable() })
type Noted = z.infer<typeof noted>

export interface DataFolder {
  path: string
  /** Notes a process, so that the next start finds it if this one is killed. */
  note(name: string, pid: number): void
  release(): void
}

/** Takes the data folder for this process and ends what a killed run left working on it. Throws StartError. */
export async function openDataFolder(folder: string): Promise<DataFolder> {
  const taking = await make(folder)
  if ('owner' in taking)
    throw new StartError(`Stockreply already runs on ${folder} (process ${taking.owner.pid}). Stop it, or set DATA_DIR to another folder.`)
  const file = path.join(folder, 'processes.json')
  await endLeftovers(file)
  let running: Noted[] = []
  const note = (name: string, pid: number) => {
    running = [...running, { name, ...identityOf(pid) }].filter(isRunning)
    writeWhole(file, JSON.stringify(running))
  }
  return { path: folder, note, release: taking.release }
}

async function make(folder: string) {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return takeLock(path.join(folder, 'lock'))
  } catch (error) {
    throw new StartError(`The data folder ${folder} cannot be written (${codeOf(error)}). Set DATA_DIR to a folder of your own.`)
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}

async function endLeftovers(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '[]')
  const left = z.array(noted).safeParse(parsed(text)).data ?? []
  const isDatabase = ({ name }: Noted) => name === 'database'
  await Promise.all(left.filter((each) => !isDatabase(each)).map(end))
  // Last, when nobody works on it any more.
  await Promise.all(left.filter(isDatabase).map(end))
  await rm(file, { force: true })
}

async function end(left: Noted): Promise<void> {
  if (!isRunning(left)) return
  signal(left.pid, 'SIGTERM')
  if (!(await within(10_000, () => !isRunning(left)))) signal(left.pid, 'SIGKILL')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return []
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has just ended.
  }
}

/** Writes a file so that it is there whole or not at all; only its owner may read it. */
export function writeWhole(file: string, content: string): void {
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, content, { mode: 0o600, flush: true })
  renameSync(aside, file)
}
