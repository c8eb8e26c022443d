import { execFileSync, spawnSync } from 'node:child_process'
import { StartError } from '@/bin/start-error.mjs'

/** The user a server runs as. */
export interface Account {
  uid: number
  gid: number
}

/** PostgreSQL refuses to run as root: then it runs as a user without rights, made if need be. Undefined: as ourselves. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  return find('postgres') ?? create('postgres') ?? find('nobody') ?? refuse()
}

function find(name: string): Account | undefined {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

function create(name: string): Account | undefined {
  const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
  spawnSync('useradd', [...flags, name], { stdio: 'ignore' })
  return find(name)
}

function refuse(): never {
  throw new StartError(
    'The embedded PostgreSQL does not run as root, and no other user could be made for it. Start as another user, or set DATABASE_URL.',
  )
}

/** Whether `account` may enter `folder`, as the system sees it: owners, groups and access lists of every folder above count. */
export function canEnter(account: Account | undefined, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}
