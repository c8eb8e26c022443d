import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { within } from '@/bin/processes.mjs'
import { signalAll } from './processes'
import { type Run, run, start, temporaryFolder } from './product'

async function stopped(product: Run, ms: number): Promise<boolean> {
  return within(ms, () => product.alive().length === 0)
}

/** What must outlive every kill. */
function kept(folder: string): string {
  return readFileSync(path.join(folder, 'secrets.json'), 'utf8')
}

test('a first start opens the sandbox in a closed folder and tells the password once; a second on the same folder is refused', async () => {
  const folder = temporaryFolder()
  const product = await start(folder)
  await product.serving()
  expect(product.output()).toMatch(/Stockreply is at http:\/\/localhost:\d+\nSandbox: /)
  expect(product.output().match(/^Password: .*\(shown this once\)$/gm)).toHaveLength(1)
  expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)

  const second = await start(folder)
  expect(await second.ended()).toBe(1)
  expect(second.output()).toContain(`Stockreply already runs on ${folder} (process `)
  expect((await fetch(`${product.url}/api/health/ready`)).status).toBe(200)
})

test('Ctrl-C ends everything within ten seconds, and the next start asks for no new password', async () => {
  const folder = temporaryFolder()
  const product = await start(folder)
  await product.serving()
  process.kill(-(product.child.pid ?? 0), 'SIGINT')
  expect(await product.ended()).toBe(0)
  expect(await stopped(product, 10_000)).toBe(true)

  const again = await start(folder)
  await again.serving()
  expect(again.output()).not.toContain('Password:')
})

test('a stop reaches everything through npm alone, as a container manager sends it', async () => {
  const product = await start(temporaryFolder())
  await product.serving()
  product.child.kill('SIGTERM')
  expect(await stopped(product, 10_000)).toBe(true)
})

test('whatever kills everything at once, the next start works on the same data', async () => {
  const folder = temporaryFolder()
  const product = await start(folder)
  await product.serving()
  const before = kept(folder)
  signalAll(product.alive(), 'SIGKILL')
  expect(await stopped(product, 5000)).toBe(true)

  const again = await start(folder)
  await again.serving()
  expect(again.output()).not.toContain('Password:')
  expect(kept(folder)).toBe(before)
})

test('when the supervisor alone is killed the next start takes over, though its children may still be finishing', async () => {
  const folder = temporaryFolder()
  const product = await start(folder)
  await product.serving()
  const { pid } = JSON.parse(readFileSync(path.join(folder, 'lock'), 'utf8'))
  signalAll([pid], 'SIGKILL')

  const again = await start(folder, { PORT: new URL(product.url).port })
  await again.serving()
  expect(again.output()).not.toContain('Password:')
})

test('when everything but the database is killed, the next start takes the database over', async () => {
  const folder = temporaryFolder()
  const product = await start(folder)
  await product.serving()
  const server = Number(readFileSync(path.join(folder, 'sandbox/postmaster.pid'), 'utf8').split('\n')[0])
  signalAll(
    product.alive().filter((pid) => pid !== server),
    'SIGKILL',
  )
  const again = await start(folder)
  await again.serving()
})

test('a child that is killed comes back by itself', async () => {
  const folder = temporaryFolder()
  const product = await start(folder)
  await product.serving()
  const children: { name: string; pid: number }[] = JSON.parse(readFileSync(path.join(folder, 'processes.json'), 'utf8'))
  signalAll([children.find(({ name }) => name === 'web')!.pid], 'SIGKILL')
  await expect.poll(() => product.output()).toContain('The web process ended (SIGKILL); starting it again.')
  await product.serving()
})

test('the administrator’s password can be set anew while the product runs, and opens the desk', async () => {
  const folder = temporaryFolder()
  const product = await start(folder)
  await product.serving()
  const reset = await run(['admin:reset'], folder)
  expect(await reset.ended()).toBe(0)
  const password = /^Password: +(\S+) {3}\(shown this once\)$/m.exec(reset.output())?.[1]
  const answer = await fetch(`${product.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: product.url },
    body: JSON.stringify({ email: 'admin@example.com', password }),
  })
  expect(answer.status).toBe(200)
})
