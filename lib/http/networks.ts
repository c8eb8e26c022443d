import { BlockList, isIP } from 'node:net'

/** The addresses and networks of a list such as `10.0.0.0/8, 192.168.1.7`. Null when it is no such list. */
export function networksIn(list: string): BlockList | null {
  const networks = new BlockList()
  try {
    for (const entry of list.split(',').map((each) => each.trim())) if (entry) add(networks, entry)
    return networks
  } catch {
    return null
  }
}

function add(networks: BlockList, entry: string): void {
  const [address = '', bits, rest] = entry.split('/')
  if (isIP(address) === 0 || rest !== undefined || (bits !== undefined && !/^\d{1,3}$/.test(bits))) throw new RangeError()
  if (bits === undefined) networks.addAddress(address, familyOf(address))
  else networks.addSubnet(address, Number(bits), familyOf(address))
}

/** Whether the address lies in one of them. An IPv4 address that is written as IPv6 counts as what it is. */
export function isWithin(networks: BlockList, address: string): boolean {
  return isIP(address) !== 0 && networks.check(address, familyOf(address))
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
