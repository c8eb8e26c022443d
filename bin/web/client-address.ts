import type { IncomingMessage } from 'node:http'
import { type BlockList, isIP } from 'node:net'
import { ConfigurationError } from '@/lib/env'
import { isWithin, networksIn } from '@/lib/http/networks'

const told = /^(x-forwarded-.*|forwarded|x-real-ip|x-client-address)$/

/** The proxies in `list` (addresses or networks, separated by commas). Throws ConfigurationError. */
export function trustedProxies(list = ''): BlockList {
  const trusted = networksIn(list)
  if (!trusted) throw new ConfigurationError([`TRUSTED_PROXY must hold addresses or networks, such as 10.0.0.0/8, separated by commas`])
  return trusted
}

/** Leaves in the request what a trusted proxy said of its client and nothing that anybody else said, and puts the client's address into `x-client-address`. */
export function settleClientAddress(request: IncomingMessage, trusted: BlockList): void {
  const { headers } = request
  const peer = plain(request.socket.remoteAddress ?? '')
  const client = isWithin(trusted, peer) ? firstStranger(headers['x-forwarded-for'], trusted) : peer
  for (const name of Object.keys(headers)) if (told.test(name) && !isWithin(trusted, peer)) delete headers[name]
  headers['x-client-address'] = client || peer
}

/** Each proxy adds whom it heard at the end, so that the last one we do not trust is the client; what stands before is hearsay. */
function firstStranger(forwarded: string | string[] | undefined, trusted: BlockList): string {
  const addresses = [forwarded]
    .flat()
    .join(',')
    .split(',')
    .map((each) => plain(each.trim()))
  return addresses.findLast((address) => isIP(address) && !isWithin(trusted, address)) ?? ''
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
