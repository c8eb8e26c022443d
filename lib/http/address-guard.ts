import 'server-only'
import { type LookupAddress, type LookupOptions, lookup } from 'node:dns'
import { BlockList, isIP } from 'node:net'
import { env } from '@/lib/env'

/** What an address that a person typed may lead to: the internet. A desk that itself exists on this machine only may call this machine too. */
export type Guard = 'public'

// IANA's special-purpose registries: this network, private, shared, link-local, documentation, benchmarks, multicast, reserved.
const special = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(network, prefix, 'ipv4')
// Of IPv6 only 2000::/3 leads to the internet; these in it do not, or hide an IPv4 address.
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  special.addSubnet(network, prefix, 'ipv6')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

function isAllowed(address: string): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  if (loopback.check(address, family)) return isOnThisMachine()
  return !special.check(address, family) && (family === 'ipv4' || global6.check(address, 'ipv6'))
}

function isOnThisMachine(): boolean {
  const host = hostOf(env().APP_URL)
  return /(^|\.)localhost$/.test(host) || (isIP(host) !== 0 && loopback.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4'))
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '')
}

/** Why this address may not be called; null when nothing speaks against it that can be seen without looking its name up. */
export function mayCall(url: string): string | null {
  const host = hostOf(url)
  if (isIP(host) !== 0 && !isAllowed(host)) return 'leads into a private network'
  const isLocal = /(^|\.)localhost$/.test(host) || isIP(host) !== 0
  if (!url.startsWith('https:') && !(isLocal && isOnThisMachine())) return 'must be an https address'
  return null
}

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/** Looks a name up for a connection, once, and gives only what may be called: so no second answer can lead elsewhere. */
export function guardedLookup(name: string, options: LookupOptions, found: Found): void {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, [])
    const allowed = addresses.filter(({ address }) => isAllowed(address))
    const [first] = allowed
    if (!first) return found(Object.assign(new Error('private address'), { code: 'EPRIVATE' }), [])
    if (options.all) found(null, allowed)
    else found(null, first.address, first.family)
  })
}
