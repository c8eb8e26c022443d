import type { ProviderEvent } from './model'
import { ignored, unreadable } from './onemsg-events'
import { type Names, readMessage } from './onemsg-message'
import { readStatus } from './onemsg-status'
import { isObject, textAt, textOf, valueAt } from './onemsg-values'

const order: Record<ProviderEvent['kind'], number> = { customer_message: 0, own_message: 1, status: 2, ignored: 3, unreadable: 4 }

/**
 * Takes a webhook body apart, element by element, in every form that the provider is known to send: its own, Meta's passed through, both
 * mixed, several in an array. Every element gets exactly one event under a path of its own. Never throws.
 */
export function normalise(payload: unknown): ProviderEvent[] {
  const events = Array.isArray(payload) ? payload.flatMap((envelope, index) => eventsOf(envelope, `[${index}]`)) : eventsOf(payload, '')
  return events.sort((a, b) => order[a.kind] - order[b.kind])
}

function eventsOf(envelope: unknown, path: string): ProviderEvent[] {
  if (!isObject(envelope) || Array.isArray(envelope)) return [unreadable(path, 'is not an object')]
  const inside = (key: string) => (path ? `${path}.${key}` : key)
  const parts = partsOf(envelope, inside)
  const entries = each(valueAt(envelope, 'entry'), inside('entry'), (entry, entryPath) =>
    isObject(entry) && valueAt(entry, 'changes') !== undefined
      ? (each(valueAt(entry, 'changes'), `${entryPath}.changes`, eventsOfChange) ?? [])
      : [unreadable(entryPath, 'has no changes')],
  )
  if (!parts && !entries) return [strange(envelope, path)]
  return [...(parts ?? []), ...(entries ?? [])]
}

function eventsOfChange(change: unknown, path: string): ProviderEvent[] {
  const value = valueAt(change, 'value')
  if (!isObject(value)) return [unreadable(path, 'has no value')]
  const parts = partsOf(value, (key) => `${path}.value.${key}`)
  return parts ?? [ignored(path, `a change of ${textAt(change, 'field')?.slice(0, 60) ?? 'something else'}`)]
}

/** The messages and statuses of one envelope; null when it has neither. */
function partsOf(envelope: object, inside: (key: string) => string): ProviderEvent[] | null {
  const names = namesIn(envelope)
  const read = (key: string, one: (element: unknown, path: string) => ProviderEvent) =>
    each(valueAt(envelope, key), inside(key), (element, path) => [one(element, path)])
  const parts = [
    read('messages', (element, path) => readMessage(element, path, { names })),
    read('message_echoes', (element, path) => readMessage(element, path, { names, echo: true })),
    ...['ack', 'hooks', 'statuses'].map((key) => read(key, (element, path) => readStatus(element, path))),
  ].filter((found) => found !== null)
  return parts.length > 0 ? parts.flat() : null
}

/** What `read` makes of the elements of a list, or of the one thing that stands in its place; null when nothing does. */
function each(list: unknown, path: string, read: (element: unknown, path: string) => ProviderEvent[]): ProviderEvent[] | null {
  if (list === undefined || list === null) return null
  return Array.isArray(list) ? list.flatMap((element, index) => read(element, `${path}[${index}]`)) : read(list, path)
}

function namesIn(envelope: object): Names {
  const contacts = valueAt(envelope, 'contacts')
  const names: Names = new Map()
  for (const contact of Array.isArray(contacts) ? contacts : []) {
    const name = textAt(contact, 'profile.name')
    for (const key of ['wa_id', 'user_id']) {
      const person = textAt(contact, key)
      if (person !== null && name !== null) names.set(person, name)
    }
  }
  return names
}

/** Other envelopes name what they are, as calls do; one that does not may hold something that we should have understood. */
function strange(envelope: object, path: string): ProviderEvent {
  const kind = textAt(envelope, 'type', 'event', 'object')
  if (kind !== null) return ignored(path, `an envelope of the type ${kind.slice(0, 60)}`)
  const keys = Object.keys(envelope).filter((key) => key !== 'instanceId')
  if (keys.length === 0) return ignored(path, 'empty')
  return unreadable(path, `holds nothing that is known, but ${textOf(keys.slice(0, 8).join(', '), 200)}`)
}
