import parsePhoneNumber from 'libphonenumber-js'
import type { ProviderEvent } from './model'
import { contentOf, kindOf } from './onemsg-content'
import { identifierOf, ignored, unreadable } from './onemsg-events'
import { tapsIn } from './onemsg-taps'
import { isObject, isYes, textAt, textOf, timeOf, valueAt } from './onemsg-values'

const LONGEST_NAME = 120

/** The names of the people whom one envelope in Meta's form speaks of, by their number or id. */
export type Names = Map<string, string>

/**
 * One element of `messages` (the provider's own form or Meta's) or `message_echoes`. Whatever can be given a place in a conversation is
 * a message, even of a kind that is not known.
 */
export function readMessage(element: unknown, path: string, { names, echo = false }: { names: Names; echo?: boolean }): ProviderEvent {
  if (!isObject(element)) return unreadable(path, 'is not an object')
  const own = echo || isYes(valueAt(element, 'fromMe') ?? valueAt(element, 'self'))
  const chatId = addressIn(element, own)
  if (valueAt(element, 'group_id') !== undefined || /@(g\.us|broadcast|newsletter)$/.test(chatId ?? ''))
    return ignored(path, 'a group or broadcast')
  const kind = textAt(element, 'type') ?? ''
  if (kind === 'system' || kind === 'request_welcome' || isYes(valueAt(element, 'meta', 'request_welcome'))) {
    return ignored(path, 'a notice that nobody wrote')
  }
  const providerMessageId = identifierOf(valueAt(element, 'id'))
  if (providerMessageId === null) return unreadable(path, 'has no id, or one of over 512 characters')
  if (chatId === null) return unreadable(path, 'has no address of a chat, or none that can be answered')

  const said = {
    path,
    providerMessageId,
    chatId,
    type: kindOf(kind),
    body: contentOf(element),
    at: timeOf(valueAt(element, 'time') ?? valueAt(element, 'timestamp')),
  }
  if (own) return { kind: 'own_message', ...said }
  return {
    kind: 'customer_message',
    ...said,
    taps: said.type === 'button' ? tapsIn(element) : [],
    phone: phoneOf(chatId) ?? phoneOf(addressOf(valueAt(element, 'author'))),
    name: nameIn(element, names),
  }
}

// In Meta's form both sides are bare numbers, or ids where the number is hidden; the author of our own message is ourselves.
function addressIn(element: object, own: boolean): string | null {
  const keys = own ? ['chatId', 'to', 'to_user_id'] : ['chatId', 'from', 'from_user_id', 'author', 'authorBsuid']
  for (const key of keys) {
    const address = addressOf(valueAt(element, key))
    if (address !== null) return address
  }
  return null
}

/** The address in the form that the provider gives to the same customer everywhere; null when it cannot be one. */
function addressOf(value: unknown): string | null {
  const told = identifierOf(typeof value === 'number' ? String(value) : value)?.trim()
  if (!told || /[\s\p{Cc}\uFFFD]/u.test(told)) return null
  if (/^\+?\d{6,15}$/.test(told)) return `${told.replace('+', '')}@c.us`
  return /^[A-Z]{2}\.[A-Za-z0-9]+$/.test(told) ? `${told}@lid` : told
}

/** E.164, for display and search. A number range that is too new for the library is still a number. */
function phoneOf(address: string | null): string | null {
  const digits = address?.match(/^(\d{6,15})@c\.us$/)?.[1]
  if (!digits) return null
  const known = parsePhoneNumber(`+${digits}`)
  return known?.isValid() ? known.number : `+${digits}`
}

function nameIn(element: object, names: Names): string | null {
  const told = ['from', 'from_user_id'].map((key) => names.get(textAt(element, key) ?? ''))
  const candidates = [textAt(element, 'senderName'), ...told, textAt(element, 'chatName'), textAt(element, 'authorUserName')]
  return candidates.map((candidate) => personName(candidate)).find((name) => name !== null) ?? null
}

/** A name as a person may see it: on one line, without what turns the direction of the text around it; null for a bare number or address. */
function personName(value: string | null | undefined): string | null {
  const name = textOf(
    value
      ?.replace(/[\p{Cc}\uFFFD\u202A-\u202E\u2066-\u2069]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    LONGEST_NAME,
  )
  return name === null || /^[\d\s+().-]+$/.test(name) || /^\S+@\S+$|^[A-Z]{2}\.\d+$/.test(name) ? null : name
}
