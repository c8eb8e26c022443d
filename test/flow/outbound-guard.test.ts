import type { LookupAddress } from 'node:dns'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Guard } from '@/lib/http/guard'
import { networksIn } from '@/lib/http/networks'
import { callOut } from '@/lib/http/outbound'
import { type Behaviour, startServer } from '../misbehaving'

const allowing = (list = '', ...found: string[]): Guard => ({
  allowed: networksIn(list)!,
  ...(found.length > 0 && { resolve: resolvingTo(...found) }),
})

function resolvingTo(...found: string[]): NonNullable<Guard['resolve']> {
  const addresses: LookupAddress[] = found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  return vi.fn<NonNullable<Guard['resolve']>>((_name, answer) => answer(null, addresses))
}

const call = (url: string, guard: Guard) => callOut({ method: 'GET', url, timeoutMs: 1500, guard })

async function serving(behave: Behaviour = (response) => response.end('{}')) {
  const server = await startServer(behave)
  onTestFinished(server.close)
  return server
}

const refused = { kind: 'not_sent', reason: expect.stringContaining('SOURCE_ALLOWED_NETWORKS') }

describe('an address that a user entered is not called when it is', () => {
  test.for([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.254',
    '192.0.0.170',
    '198.18.0.1',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd12:3456:789a::1]',
    '[ff02::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:a00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[2001:db8::1]',
  ])('%s, as it stands', async (host) => {
    expect(await call(`https://${host}/stock`, allowing())).toMatchObject(refused)
    const { hostname } = new URL(`https://${host}/`)
    expect(await call('https://shop.example/', allowing('', hostname.replace(/^\[|\]$/g, '')))).toMatchObject(refused)
  })

  test('a name that leads to this machine, by the system’s own look-up', async () => {
    const { port, heard } = await serving()
    expect(await call(`https://localhost:${port}/`, allowing())).toMatchObject(refused)
    expect(await call(`http://localhost:${port}/`, allowing())).toMatchObject(refused)
    expect(heard).toEqual([])
  })

  test('a name of which one address is closed, whichever stands first', async () => {
    expect(await call('https://shop.example/', allowing('', '93.184.216.34', '10.0.0.1'))).toMatchObject(refused)
    expect(await call('https://shop.example/', allowing('', '10.0.0.1', '93.184.216.34'))).toMatchObject(refused)
  })

  test('plain http, where nothing says that it may be', async () => {
    expect(await call('http://93.184.216.34/', allowing())).toMatchObject({ kind: 'not_sent', reason: expect.stringContaining('https://') })
    expect(await call('http://shop.example/', allowing('10.0.0.0/8', '93.184.216.34'))).toMatchObject({ kind: 'not_sent' })
  })

  test('carrying a name and a password, or another protocol', async () => {
    expect(await call('https://me:secret@shop.example/', allowing())).toMatchObject({ kind: 'not_sent' })
    expect(await call('ftp://shop.example/', allowing())).toMatchObject({ kind: 'not_sent' })
    expect(JSON.stringify(await call('https://me:secret@shop.example/', allowing()))).not.toContain('secret')
  })
})

test('a network that the configuration allows is called, over plain http too, and nothing beside it', async () => {
  const { url, port } = await serving()
  expect(await call(url, allowing('127.0.0.0/8'))).toMatchObject({ kind: 'answered', status: 200 })
  expect(await call(`http://shop.example:${port}/`, allowing('127.0.0.1', '127.0.0.1'))).toMatchObject({ kind: 'answered' })
  expect(await call(`http://[::ffff:127.0.0.1]:${port}/`, allowing('127.0.0.0/8'))).toMatchObject({ kind: 'answered' })
  expect(await call(url, allowing('127.0.0.2/32, 10.0.0.0/8'))).toMatchObject({ kind: 'not_sent' })
})

test('a name is looked up once, and the connection goes to what was looked at', async () => {
  const { port, heard } = await serving()
  const other = await serving()
  const resolve = vi
    .fn<NonNullable<Guard['resolve']>>()
    .mockImplementationOnce((_name, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }]))
    .mockImplementation((_name, answer) => answer(null, [{ address: '169.254.169.254', family: 4 }]))
  expect(await call(`http://rebinding.example:${port}/`, { allowed: networksIn('127.0.0.1')!, resolve })).toMatchObject({
    kind: 'answered',
  })
  expect(resolve).toHaveBeenCalledTimes(1)
  expect([heard.length, other.heard.length]).toEqual([1, 0])
})

test('a redirect from an allowed address to a closed one is an answer, and not followed', async () => {
  const inner = await serving()
  const { url, heard } = await serving((response) => response.writeHead(302, { location: inner.url }).end())
  expect(await call(url, allowing('127.0.0.1'))).toMatchObject({ kind: 'answered', status: 302 })
  expect([heard.length, inner.heard.length]).toEqual([1, 0])
})

test('a look-up that never ends is given up in time', async () => {
  const guard = { allowed: networksIn('')!, resolve: () => {} }
  expect(await callOut({ method: 'GET', url: 'https://slow.example/', timeoutMs: 60, guard })).toEqual({
    kind: 'not_sent',
    reason: 'no answer within 0.06 s',
  })
})

test('a list of networks is read whole or not at all', () => {
  expect(networksIn('')).not.toBeNull()
  expect(networksIn(' 10.0.0.0/8 , fd00::/8,192.168.1.7 ')).not.toBeNull()
  for (const wrong of ['10.0.0.0/33', 'ten', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.0 /8', 'fd00::/129', 'example.com'])
    expect([wrong, networksIn(wrong)]).toEqual([wrong, null])
})
