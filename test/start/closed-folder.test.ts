import { chmodSync, lstatSync, mkdirSync, readlinkSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createCluster } from '@/bin/postgres/cluster'
import { stopLeftover } from '@/bin/postgres/leftover'
import { findPlace } from '@/bin/postgres/place'
import { startServer } from '@/bin/postgres/server'
import { temporaryFolder } from './product'

const isRoot = process.getuid?.() === 0

test.runIf(isRoot)('as root below a closed folder the database lives where its user can reach it, and stays there', async () => {
  const folder = path.join(temporaryFolder(), 'data', 'postgres')
  mkdirSync(path.dirname(folder))
  const place = await findPlace(folder)
  onTestFinished(() => rmSync(path.dirname(place.folder), { recursive: true, force: true }))
  expect(lstatSync(folder).isSymbolicLink()).toBe(true)
  expect(readlinkSync(folder)).toBe(place.folder)

  await createCluster(place, 'a-password-for-this-test')
  await startServer({ place, password: 'a-password-for-this-test', logFile: path.join(folder, '../../postgres.log'), throwaway: true })
  await stopLeftover(place.folder)
  expect((await findPlace(folder)).folder).toBe(place.folder)
})

test.runIf(isRoot)('as root a data folder of our own is opened for passing through, and no further', async () => {
  const above = temporaryFolder()
  const { folder } = await findPlace(path.join(above, 'postgres'))
  expect(folder).toBe(path.join(above, 'postgres'))
  expect(lstatSync(above).mode & 0o777).toBe(0o711)
  chmodSync(above, 0o700)
})
