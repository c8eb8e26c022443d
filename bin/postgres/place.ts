import { randomBytes } from 'node:crypto'
import { chmod, lstat, mkdir, readlink, stat, symlink } from 'node:fs/promises'
import path from 'node:path'
import { StartError } from '@/bin/start-error.mjs'
import { type Account, canEnter, serverAccount } from './account'
import { commonGround, findBinaries } from './binaries'
import type { Place } from './cluster'

/**
 * Where the cluster wanted at `folder` lives, and who runs it. As root the server runs as a user without rights: if that user cannot get to
 * `folder`, the cluster lives on common ground and `folder` is a link to it. Safe to repeat: a cluster stays where it was made.
 */
export async function findPlace(folder: string): Promise<Place> {
  const account = await accountFor(folder)
  const binaries = await findBinaries(account)
  const target = await readlink(folder).catch(() => null)
  if (target) return { folder: await prepared(target), binaries, account }
  if (!account || (await opened(path.dirname(folder), account))) return { folder, binaries, account }
  return { folder: await linkAway(folder), binaries, account }
}

/** A cluster made by another user stays that user's: PostgreSQL insists on it. */
async function accountFor(folder: string): Promise<Account | undefined> {
  const owner = await stat(folder).catch(() => null)
  const self = process.getuid?.()
  if (!owner || owner.uid === self) return serverAccount()
  if (self === 0) return { uid: owner.uid, gid: owner.gid }
  throw new StartError(
    `The database in ${folder} belongs to another user (number ${owner.uid}). Start as that user, or set DATA_DIR to another folder.`,
  )
}

/** Our own folder may be opened for passing through: what is secret in it is closed by itself. The folders above are not ours to open. */
async function opened(folder: string, account: Account): Promise<boolean> {
  if (canEnter(account, folder)) return true
  const { mode } = await stat(folder)
  await chmod(folder, mode | 0o011)
  if (canEnter(account, folder)) return true
  await chmod(folder, mode)
  return false
}

async function linkAway(folder: string): Promise<string> {
  if (await lstat(folder).catch(() => null)) {
    throw new StartError(
      `The database in ${folder} cannot be reached by the user it runs as: a folder above is closed. Move DATA_DIR, or start as another user than root.`,
    )
  }
  const target = path.join(commonGround, randomBytes(6).toString('hex'), path.basename(folder))
  await prepared(target)
  await symlink(target, folder)
  return target
}

async function prepared(target: string): Promise<string> {
  const above = path.dirname(target)
  await mkdir(above, { recursive: true })
  for (const each of [commonGround, above]) if (target.startsWith(`${each}/`)) await chmod(each, 0o755)
  return target
}
