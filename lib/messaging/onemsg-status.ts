import type { DeliveryStatus } from '@/lib/delivery/model'
import type { ProviderEvent } from './model'
import { errorIn } from './onemsg-errors'
import { identifierOf, ignored, unreadable } from './onemsg-events'
import { isObject, keepable, textAt, timeOf, valueAt } from './onemsg-values'

const words = new Map<string, DeliveryStatus>([
  ['accepted', 'accepted'],
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'read'],
  ['viewed', 'read'],
  ['played', 'read'],
  ['failed', 'failed'],
  ['undelivered', 'failed'],
])

/** One element of `ack`, `hooks` or `statuses`. `askedFor` is the message that a poll asked about, if it was one. */
export function readStatus(element: unknown, path: string, askedFor?: string): ProviderEvent {
  if (!isObject(element)) return unreadable(path, 'is not an object')
  const kind = textAt(element, 'type')
  if (kind === 'call' || kind === 'calls' || kind === 'payment') return ignored(path, `tells of a ${kind}`)
  const providerMessageId = identifierOf(valueAt(element, 'id') ?? askedFor)
  if (providerMessageId === null) return unreadable(path, 'has no id of a message, or one of over 512 characters')
  const word = textAt(element, 'status')?.trim().toLowerCase() ?? ''
  if (word === 'deleted') return ignored(path, 'tells that the message was deleted')
  const status = words.get(word)
  if (!status) return unreadable(path, word ? `has a status that is not known: ${word.slice(0, 40)}` : 'has no status')
  const told = timeOf(valueAt(element, 'timestamp') ?? valueAt(element, 'time'))
  return { kind: 'status', path, providerMessageId, status, at: told, error: errorIn(element), raw: keepable(element) }
}
