import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readConfiguration } from '@/bin/configuration'
import { identityOf, isRunning, takeLock } from '@/bin/lock.mjs'
import { judgeNode } from '@/bin/prepare/node-version.mjs'

function lockFile(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stockreply-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return path.join(folder, 'lock')
}

test.each([
  ['20.18.3', 'refusal'],
  ['20.19.0', 'warning'],
  ['22.23.3', 'warning'],
  ['22.23.4', undefined],
  ['24.22.0', 'warning'],
  ['24.22.1', undefined],
  ['25.9.0', 'warning'],
  ['27.0.0', undefined],
])('Node %s: %s', (version, judgement) => {
  expect(Object.keys(judgeNode(version))).toEqual(judgement ? [judgement] : [])
})

test('a lock has one owner, and is free again once released', () => {
  const file = lockFile()
  const taking = takeLock(file)
  expect(takeLock(file)).toEqual({ owner: identityOf(process.pid) })
  if ('release' in taking) taking.release()
  expect(existsSync(file)).toBe(false)
  expect(takeLock(file)).toHaveProperty('release')
})

test('a lock whose owner was killed bars nobody', async () => {
  const file = lockFile()
  const owner = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const identity = identityOf(owner.pid ?? 0)
  writeFileSync(file, JSON.stringify(identity))
  expect(takeLock(file)).toEqual({ owner: identity })
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  expect(takeLock(file)).toHaveProperty('release')
})

test('a process that was given a dead one’s number is not taken for it', () => {
  const { pid } = identityOf(process.pid)
  expect(isRunning({ pid, beganAt: 'another time' })).toBe(false)
  const file = lockFile()
  writeFileSync(file, JSON.stringify({ pid, beganAt: 'another time' }))
  expect(takeLock(file)).toHaveProperty('release')
})

test('a lock that is not whole bars nobody', () => {
  const file = lockFile()
  writeFileSync(file, '{"pid":')
  expect(takeLock(file)).toHaveProperty('release')
})

test('the configuration names its data folder in full', () => {
  const env = readConfiguration({ NODE_ENV: 'test', DATA_DIR: 'somewhere' })
  expect(env.DATA_DIR).toBe(path.resolve('somewhere'))
  expect(env.APP_URL).toBe('http://localhost:3000')
})
