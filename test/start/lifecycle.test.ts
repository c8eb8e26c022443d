import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { within } from '@/bin/processes.mjs'
import { signalAll } from './processes'
import { type Run, start, temporaryFolder } from './product'

async function stopped(run: Run, ms: number): Promise<boolean> {
  return within(ms, () => run.alive().length === 0)
}

/** What must outlive every kill. */
function kept(folder: string): string {
  return readFileSync(path.join(folder, 'secrets.json'), 'utf8')
}

test('a first start opens the sandbox in a closed folder and tells the password once; a second on the same folder is refused', async () => {
  const folder = temporaryFolder()
  const run = await start(folder)
  await run.serving()
  expect(run.output()).toMatch(/Stockreply is at http:\/\/localhost:\d+\nSandbox: /)
  expect(run.output().match(/^Password: .*\(shown this once\)$/gm)).toHaveLength(1)
  expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)

  const second = await start(folder)
  expect(await second.ended()).toBe(1)
  expect(second.output()).toContain(`Stockreply already runs on ${folder} (process `)
  expect((await fetch(`${run.url}/api/health/ready`)).status).toBe(200)
})

test('Ctrl-C ends everything within ten seconds, and the next start asks for no new password', async () => {
  const folder = temporaryFolder()
  const run = await start(folder)
  await run.serving()
  process.kill(-(run.child.pid ?? 0), 'SIGINT')
  expect(await run.ended()).toBe(0)
  expect(await stopped(run, 10_000)).toBe(true)

  const again = await start(folder)
  await again.serving()
  expect(again.output()).not.toContain('Password:')
})

test('a stop reaches everything through npm alone, as a container manager sends it', async () => {
  const run = await start(temporaryFolder())
  await run.serving()
  run.child.kill('SIGTERM')
  expect(await stopped(run, 10_000)).toBe(true)
})

test('whatever kills everything at once, the next start works on the same data', async () => {
  const folder = temporaryFolder()
  const run = await start(folder)
  await run.serving()
  const before = kept(folder)
  signalAll(run.alive(), 'SIGKILL')
  expect(await stopped(run, 5000)).toBe(true)

  const again = await start(folder)
  await again.serving()
  expect(again.output()).not.toContain('Password:')
  expect(kept(folder)).toBe(before)
})

test('when the supervisor alone is killed the next start takes over, though its children may still be finishing', async () => {
  const folder = temporaryFolder()
  const run = await start(folder)
  await run.serving()
  const { pid } = JSON.parse(readFileSync(path.join(folder, 'lock'), 'utf8'))
  signalAll([pid], 'SIGKILL')

  const again = await start(folder, { PORT: new URL(run.url).port })
  await again.serving()
  expect(again.output()).not.toContain('Password:')
})

test('when everything but the database is killed, the next start takes the database over', async () => {
  const folder = temporaryFolder()
  const run = await start(folder)
  await run.serving()
  const server = Number(readFileSync(path.join(folder, 'sandbox/postmaster.pid'), 'utf8').split('\n')[0])
  signalAll(
    run.alive().filter((pid) => pid !== server),
    'SIGKILL',
  )
  const again = await start(folder)
  await again.serving()
})

test('a child that is killed comes back by itself', async () => {
  const folder = temporaryFolder()
  const run = await start(folder)
  await run.serving()
  const children: { name: string; pid: number }[] = JSON.parse(readFileSync(path.join(folder, 'processes.json'), 'utf8'))
  signalAll([children.find(({ name }) => name === 'web')!.pid], 'SIGKILL')
  await expect.poll(() => run.output()).toContain('The web process ended (SIGKILL); starting it again.')
  await run.serving()
})
