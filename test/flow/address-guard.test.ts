import type { LookupAddress, LookupOptions } from 'node:dns'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { callOut } from '@/lib/http/outbound'
import { startServer } from '../misbehaving'

const environment = vi.hoisted(() => ({ url: '' }))
vi.mock('@/lib/env', async (original) => {
  const real = await original<typeof import('@/lib/env')>()
  return { ...real, env: () => ({ ...real.env(), APP_URL: environment.url }) }
})
const names = vi.hoisted(() => ({ asked: [] as string[] }))
vi.mock('node:dns', async (original) => {
  const real = await original<typeof import('node:dns')>()
  const lookup = (name: string, options: LookupOptions, found: (error: Error | null, addresses: LookupAddress[]) => void) => {
    names.asked.push(name)
    if (name !== 'mixed.localhost') return real.lookup(name, { ...options, all: true }, found)
    found(
      null,
      ['10.255.255.1', '127.0.0.1'].map((address) => ({ address, family: 4 })),
    )
  }
  return { ...real, default: { ...real, lookup }, lookup }
})
beforeEach(() => {
  names.asked = []
  environment.url = 'https://desk.example.com'
})

const call = (url: string) => callOut({ method: 'POST', url, body: '{}', timeoutMs: 2000, guard: 'public' })
const refused = { kind: 'not_sent', reason: expect.stringMatching(/private network|https/) }

describe('an address that a person typed is not called when it is', () => {
  test.for([
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0.0.0.0/',
    'https://10.0.0.1/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://172.31.0.1/',
    'https://192.168.1.1/',
    'https://224.0.0.1/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a00:1]/',
    'https://[64:ff9b::a00:1]/',
    'https://[2002:a00:1::]/',
    'https://[fd12:3456::1]/',
    'https://[fe80::1]/',
    'http://shop.example.com/',
  ])('%s', async (url) => {
    expect(await call(url)).toMatchObject(refused)
  })

  test('a name that leads into a private network', async () => {
    const { url, heard } = await startServer((response) => response.end())
    expect(await call(url.replace('http://127.0.0.1', 'https://localhost'))).toMatchObject({
      kind: 'not_sent',
      reason: 'the server’s name leads into a private network',
    })
    expect(heard).toEqual([])
  })
})

test('the name is looked up once, and only what may be called of its answer is, so that a second answer cannot lead elsewhere', async () => {
  environment.url = 'http://localhost:3000'
  const server = await startServer((response) => response.end('{}'))
  onTestFinished(server.close)
  expect(await call(server.url.replace('127.0.0.1', 'mixed.localhost'))).toMatchObject({ kind: 'answered' })
  expect(names.asked).toEqual(['mixed.localhost'])
  expect(server.heard).toMatchObject([{ headers: { host: expect.stringContaining('mixed.localhost') } }])
})

test('a desk that exists on this machine only may call this machine, and still no other network', async () => {
  environment.url = 'http://localhost:3000'
  const server = await startServer((response) => response.end('{}'))
  onTestFinished(server.close)
  expect(await call(server.url)).toMatchObject({ kind: 'answered' })
  expect(await call('https://169.254.169.254/')).toMatchObject(refused)
  expect(await call('http://10.0.0.1/')).toMatchObject(refused)
})
