import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { test as base, expect } from 'vitest'
import { within } from '@/bin/processes.mjs'
import { signalAll } from './processes'
import { type AtEnd, type Run, run, temporaryFolder } from './product'

/** One shop that lives through every test of this file, in whatever order they come. */
class Shop {
  private readonly runs: Run[] = []

  constructor(
    readonly folder: string,
    private readonly atEnd: AtEnd,
  ) {}

  /** The product as it runs, started where it does not, and what its first start said. */
  async open(): Promise<{ product: Run; first: Run }> {
    const running = this.runs.at(-1)
    const product = running?.alive().length ? running : await this.start()
    return { product, first: this.runs[0] ?? product }
  }

  /** `npm start` on its data, until it says that it serves. */
  async start(variables: Record<string, string> = {}): Promise<Run> {
    const product = await this.run('start', variables)
    // Its own word: at the same address what was left of an earlier run may still answer.
    await expect.poll(() => product.output(), { timeout: 60_000 }).toContain(`Stockreply is at ${product.url}`)
    this.runs.push(product)
    return product
  }

  /** Any script of the project on its data; what else runs there goes on after the test. */
  run(script: string, variables: Record<string, string> = {}): Promise<Run> {
    return run([script], this.folder, variables, this.atEnd)
  }

  /** What must outlive every kill. */
  secrets(): string {
    return readFileSync(path.join(this.folder, 'secrets.json'), 'utf8')
  }
}

const test = base.extend(
  'shop',
  { scope: 'file' },
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads what a fixture needs off its parameters
  ({}, { onCleanup }) => {
    const left: (() => void)[] = []
    onCleanup(() => {
      for (const clear of left.reverse()) clear()
    })
    const atEnd = (clear: () => void) => left.push(clear)
    return new Shop(temporaryFolder(atEnd), atEnd)
  },
)

function stopped(product: Run, ms: number): Promise<boolean> {
  return within(ms, () => product.alive().length === 0)
}

test('a first start opens the sandbox in a closed folder and tells the password once; a second on the same folder is refused', async ({
  shop,
}) => {
  const { product, first } = await shop.open()
  expect(first.output()).toMatch(/Stockreply is at http:\/\/localhost:\d+\nSandbox: /)
  expect(first.output().match(/^Password: .*\(shown this once\)$/gm)).toHaveLength(1)
  expect(statSync(path.join(shop.folder, 'secrets.json')).mode & 0o777).toBe(0o600)

  const second = await shop.run('start')
  expect(await second.ended()).toBe(1)
  expect(second.output()).toContain(`Stockreply already runs on ${shop.folder} (process `)
  expect((await fetch(`${product.url}/api/health/ready`)).status).toBe(200)
})

test('Ctrl-C ends everything within ten seconds, and the next start asks for no new password', async ({ shop }) => {
  const { product } = await shop.open()
  process.kill(-(product.child.pid ?? 0), 'SIGINT')
  expect(await product.ended()).toBe(0)
  expect(await stopped(product, 10_000)).toBe(true)

  const again = await shop.start()
  expect(again.output()).not.toContain('Password:')
})

test('a stop reaches everything through npm alone, as a container manager sends it', async ({ shop }) => {
  const { product } = await shop.open()
  product.child.kill('SIGTERM')
  expect(await stopped(product, 10_000)).toBe(true)
})

test('whatever kills everything at once, the next start works on the same data', async ({ shop }) => {
  const { product } = await shop.open()
  const before = shop.secrets()
  signalAll(product.alive(), 'SIGKILL')
  expect(await stopped(product, 5000)).toBe(true)

  const again = await shop.start()
  expect(again.output()).not.toContain('Password:')
  expect(shop.secrets()).toBe(before)
})

test('when the supervisor alone is killed the next start takes over, though its children may still be finishing', async ({ shop }) => {
  const { product } = await shop.open()
  const { pid } = JSON.parse(readFileSync(path.join(shop.folder, 'lock'), 'utf8'))
  signalAll([pid], 'SIGKILL')

  const again = await shop.start({ PORT: new URL(product.url).port })
  expect(again.output()).not.toContain('Password:')
})

test('when everything but the database is killed, the next start takes the database over', async ({ shop }) => {
  const { product } = await shop.open()
  const server = Number(readFileSync(path.join(shop.folder, 'sandbox/postmaster.pid'), 'utf8').split('\n')[0])
  signalAll(
    product.alive().filter((pid) => pid !== server),
    'SIGKILL',
  )
  await shop.start()
})

test('a child that is killed comes back by itself', async ({ shop }) => {
  const { product } = await shop.open()
  const children: { name: string; pid: number }[] = JSON.parse(readFileSync(path.join(shop.folder, 'processes.json'), 'utf8'))
  signalAll([children.find(({ name }) => name === 'web')!.pid], 'SIGKILL')
  await expect.poll(() => product.output(), { timeout: 10_000 }).toContain('The web process ended (SIGKILL); starting it again.')
  await product.serving()
})

test('the administrator’s password can be set anew while the product runs, and opens the desk', async ({ shop }) => {
  const { product } = await shop.open()
  const reset = await shop.run('admin:reset')
  expect(await reset.ended()).toBe(0)
  const password = /^Password: +(\S+) {3}\(shown this once\)$/m.exec(reset.output())?.[1]
  const answer = await fetch(`${product.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: product.url },
    body: JSON.stringify({ email: 'admin@example.com', password }),
  })
  expect(answer.status).toBe(200)
})
