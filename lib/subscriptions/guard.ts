import 'server-only'
import { BlockList } from 'node:net'
import { env } from '@/lib/env'
import { type Guard, refusalOf } from '@/lib/http/guard'
import { networksIn } from '@/lib/http/networks'

const THIS_MACHINE = '127.0.0.0/8,::1'

/** Where events may go: to the internet, and to what the configuration opens. A desk that itself exists on this machine only may call this machine too. */
export function receiverGuard(): Guard {
  const networks = [env().SOURCE_ALLOWED_NETWORKS ?? '', isOnThisMachine(env().APP_URL) ? THIS_MACHINE : '']
  return { allowed: networksIn(networks.join(',')) ?? new BlockList() }
}

/** Why events cannot be sent to this address; null when nothing speaks against it that can be seen without looking its name up. */
export function whyNoReceiver(url: string): string | null {
  const mayBePlain = env().SOURCE_ALLOWED_NETWORKS !== undefined || (isOnThisMachine(url) && isOnThisMachine(env().APP_URL))
  if (!url.startsWith('https:') && !mayBePlain) return 'must be an https address'
  return refusalOf(url, receiverGuard())
}

function isOnThisMachine(url: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(new URL(url).hostname)
}
