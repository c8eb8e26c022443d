import { spawn } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { StartError } from '@/bin/start-error.mjs'
import type { Account } from './account'

export interface Place {
  /** The cluster's own folder. */
  folder: string
  binaries: string
  account: Account | undefined
}

const majorVersion = '18'
const locale = os.platform() === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'

/** What a server's process is given: none of our own variables, which hold secrets. */
export const serverEnvironment = { NODE_ENV: 'production', PATH: process.env.PATH, TZ: 'UTC', LC_ALL: locale } as const

/** Makes the cluster where there is none yet. A run that dies half-way leaves only a folder that the next one takes away. */
export async function createCluster(place: Place, password: string): Promise<void> {
  const version = await readFile(path.join(place.folder, 'PG_VERSION'), 'utf8').catch(() => null)
  if (version?.trim() === majorVersion) return
  if (version)
    throw new StartError(
      `${place.folder} was made by PostgreSQL ${version.trim()}; this version runs ${majorVersion}. Dump it there and restore it here.`,
    )
  await removeUnfinished(place.folder)
  const unfinished = await mkdtemp(`${place.folder}.unfinished-`)
  await own(unfinished, place.account)
  await initialise({ ...place, folder: unfinished }, password)
  await rename(unfinished, place.folder)
}

async function removeUnfinished(folder: string): Promise<void> {
  const above = path.dirname(folder)
  await mkdir(above, { recursive: true })
  const names = (await readdir(above)).filter((name) => name.startsWith(`${path.basename(folder)}.unfinished-`))
  await Promise.all(names.map((name) => rm(path.join(above, name), { recursive: true, force: true })))
}

async function initialise({ folder, binaries, account }: Place, password: string): Promise<void> {
  const secrets = await mkdtemp(path.join(os.tmpdir(), 'stockreply-'))
  const passwordFile = path.join(secrets, 'password')
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
    for (const each of [secrets, passwordFile]) await own(each, account)
    await run(path.join(binaries, 'bin/initdb'), account, [
      `--pgdata=${folder}`,
      `--pwfile=${passwordFile}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      `--locale=${locale}`,
      `--lc-messages=${locale}`,
      '--encoding=UTF8',
    ])
  } finally {
    await rm(secrets, { recursive: true, force: true })
  }
}

async function own(file: string, account: Account | undefined): Promise<void> {
  if (!account) return
  await chown(file, account.uid, account.gid)
  if (!file.endsWith('password')) await chmod(file, 0o700)
}

function run(program: string, account: Account | undefined, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...account, cwd: '/', env: serverEnvironment, stdio: ['ignore', 'ignore', 'pipe'] })
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    child.on('error', (error) => reject(new StartError(`${program} could not be run: ${error.message}`)))
    child.on('close', (code) => {
      if (code === 0) resolve()
      else
        reject(
          new StartError(
            `The database could not be made (${path.basename(program)} ended with ${code}): ${complaint.trim().split('\n').at(-1) ?? ''}`,
          ),
        )
    })
  })
}
