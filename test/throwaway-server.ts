import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { serverAccount } from '@/bin/postgres/account'
import { findBinaries } from '@/bin/postgres/binaries'
import { createCluster } from '@/bin/postgres/cluster'
import { stopLeftover } from '@/bin/postgres/leftover'
import { addressOf, startServer } from '@/bin/postgres/server'
import { commandOf } from '@/bin/processes.mjs'

const name = /^stockreply-test-(\d+)-/

/** A PostgreSQL of this run's own, in a temporary folder and without care for the disk. */
export async function throwawayServer(): Promise<{ url: string; stop(): Promise<void> }> {
  await clearDeadRuns()
  const home = await mkdtemp(path.join(os.tmpdir(), `stockreply-test-${process.pid}-`))
  await chmod(home, 0o711)
  const account = serverAccount()
  const place = { folder: path.join(home, 'postgres'), binaries: await findBinaries(account), account }
  const password = randomBytes(12).toString('hex')
  await createCluster(place, password)
  const { port } = await startServer({ place, password, logFile: path.join(home, 'postgres.log'), throwaway: true })
  return { url: addressOf(port, password, 'postgres'), stop: () => clear(home) }
}

/** A run that was killed could not stop its server. */
async function clearDeadRuns(): Promise<void> {
  for (const each of await readdir(os.tmpdir())) {
    const pid = Number(name.exec(each)?.[1])
    if (pid && commandOf(pid) === null) await clear(path.join(os.tmpdir(), each))
  }
}

async function clear(home: string): Promise<void> {
  await stopLeftover(path.join(home, 'postgres')).catch(() => {})
  await rm(home, { recursive: true, force: true })
}
