import 'server-only'
import { type LookupAddress, lookup } from 'node:dns'
import { type BlockList, isIP, type LookupFunction } from 'node:net'
import { isWithin, networksIn } from './networks'

/** Where a call to an address that a user entered may lead. */
export interface Guard {
  /** Networks that the configuration opens although they are not public; there, plain http may be spoken too. */
  allowed: BlockList
  /** Finds the addresses of a name; the system's own way unless a test has another. */
  resolve?: Resolve
}

export type Resolve = (name: string, found: (error: Error | null, addresses: LookupAddress[]) => void) => void

const closed4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // behind a carrier's NAT
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, and where clouds tell their secrets
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocols
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
]
// Of IPv6 only what is given out for the public counts; in it, these hold or hide other addresses.
const public6 = networksIn('2000::/3')
const closed = networksIn([...closed4, '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'].join(','))

const NOT_PUBLIC = 'the address is not public, and SOURCE_ALLOWED_NETWORKS does not allow it'
const NOT_SECURE = 'the address must begin with https:// unless SOURCE_ALLOWED_NETWORKS allows it'

/** Why this address must not be called before any name is looked up; null when nothing speaks against it. */
export function refusalOf(url: string, guard: Guard): string | null {
  const { protocol, hostname, username, password } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return NOT_SECURE
  if (username || password) return 'the address must not hold a name or a password'
  const literal = hostname.replace(/^\[|\]$/g, '')
  return isIP(literal) ? refusalOfAddresses([literal], { guard, isSecure: protocol === 'https:' }) : null
}

/** The one look-up of a guarded call: the connection goes to what was found and looked at here, whatever the name says a moment later. */
export function guardedLookup(url: string, guard: Guard): LookupFunction {
  const isSecure = url.startsWith('https:')
  const resolve = guard.resolve ?? ((name, found) => lookup(name, { all: true }, found))
  return (name, options, connect) =>
    resolve(name, (error, found) => {
      if (error) return connect(error, '', 0)
      const addresses = found.map(({ address }) => address)
      const refusal = refusalOfAddresses(addresses, { guard, isSecure })
      const [first] = found
      if (refusal || !first) return connect(new RefusedAddress(refusal ?? 'the name has no address'), '', 0)
      if (options.all) connect(null, found)
      else connect(null, first.address, first.family)
    })
}

/** The message is for people, and holds no address: what a name leads to inside a network is nobody's business. */
export class RefusedAddress extends Error {}

// One closed address among several is enough: which of them is tried first is the other side's choice.
function refusalOfAddresses(addresses: string[], { guard, isSecure }: { guard: Guard; isSecure: boolean }): string | null {
  if (addresses.every((address) => isWithin(guard.allowed, address))) return null
  if (!isSecure) return NOT_SECURE
  return addresses.every((address) => isWithin(guard.allowed, address) || isPublic(address)) ? null : NOT_PUBLIC
}

function isPublic(address: string): boolean {
  if (!public6 || !closed || isWithin(closed, address)) return false
  return isIP(address) === 4 || (isIP(address) === 6 && isWithin(public6, address))
}
