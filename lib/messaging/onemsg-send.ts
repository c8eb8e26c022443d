import type { OutboundResult } from '@/lib/http/outbound'
import { waitAsked } from '@/lib/http/retry-after'
import type { Provider, ProviderAccount, SendOutcome } from './model'
import { errorIn } from './onemsg-errors'
import { identifierOf } from './onemsg-events'
import { callAs, keptOf, parsed, withoutToken } from './onemsg-http'
import { isObject, isYes, valueAt } from './onemsg-values'

const refusedRecipient: SendOutcome = {
  kind: 'rejected',
  error: { code: null, text: 'wrong recipient: groups and broadcasts are not answered' },
  httpStatus: null,
  raw: null,
}

export const sendText: Provider['sendText'] = async (account, { chatId, body }, { timeoutMs, signal }) => {
  const recipient = recipientOf(chatId)
  if (!recipient) return refusedRecipient
  return outcomeOf(await callAs(account, { method: 'POST', path: 'sendMessage', body: { ...recipient, body }, timeoutMs, signal }), account)
}

export const sendButtons: Provider['sendButtons'] = async (account, { chatId, body, buttons }, { timeoutMs, signal }) => {
  const recipient = recipientOf(chatId)
  if (!recipient) return refusedRecipient
  const sections = buttons.map((reply) => ({ type: 'reply', reply }))
  const result = await callAs(account, { method: 'POST', path: 'sendButton', body: { ...recipient, body, sections }, timeoutMs, signal })
  // A channel without buttons answers that it knows no such method: nothing was taken, and the words go without.
  if ('status' in result && result.status === 404) return sendText(account, { chatId, body }, { timeoutMs, signal })
  return outcomeOf(result, account)
}

export const sendTemplate: Provider['sendTemplate'] = async (account, { chatId, template }, { timeoutMs, signal }) => {
  const recipient = recipientOf(chatId)
  if (!recipient) return refusedRecipient
  const { name, language, namespace, params } = template
  const body = {
    ...recipient,
    template: name,
    language: { policy: 'deterministic', code: language },
    ...(namespace === null ? {} : { namespace }),
    params: params.length > 0 ? [{ type: 'body', parameters: params.map((text) => ({ type: 'text', text })) }] : [],
  }
  return outcomeOf(await callAs(account, { method: 'POST', path: 'sendTemplate', body, timeoutMs, signal }), account)
}

/** How the provider wants to be told whom to send to. An id that hides the number goes out whole, in the place of the number: as `chatId` it is cut down to its digits. */
function recipientOf(chatId: string): Record<string, string> | null {
  const [name = '', server = ''] = chatId.split(/@(?=[^@]*$)/)
  if (server === 'g.us' || server === 'broadcast' || server === 'newsletter') return null
  if (server === 'lid' || (server === 'c.us' && /^\d+$/.test(name))) return { phone: name }
  if (server === 'username') return { username: name }
  return { chatId }
}

/** How a send ended. What is neither a plain yes nor a plain no may have been taken, and is unknown. */
function outcomeOf(result: OutboundResult, { token }: ProviderAccount): SendOutcome {
  if (result.kind === 'not_sent') return result
  if (result.kind === 'broken') return { kind: 'unknown', reason: result.reason, httpStatus: result.status, raw: null }

  const text = withoutToken(result.text, token)
  const value = parsed(text)
  const told = { httpStatus: result.status, raw: keptOf(text) }
  const refused = { error: errorIn(value ?? text) ?? { code: null, text: null }, ...told }
  if (result.status === 429) return { kind: 'throttled', retryAfterMs: waitAsked(result.headers['retry-after']), ...refused }
  if (result.status >= 400 && result.status < 500) return { kind: 'rejected', ...refused }
  if (result.status < 200 || result.status >= 300) return { kind: 'unknown', reason: `the provider answered ${result.status}`, ...told }
  if (!isObject(value)) return { kind: 'unknown', reason: 'the answer could not be read', ...told }

  const providerMessageId = identifierOf(valueAt(value, 'id'))
  if (isYes(valueAt(value, 'sent'))) {
    return providerMessageId === null
      ? { kind: 'unknown', reason: 'the provider took it and gave no id for it', ...told }
      : { kind: 'accepted', providerMessageId, ...told }
  }
  if (valueAt(value, 'jobId') != null) return { kind: 'unknown', reason: 'the provider has put it in a queue of its own', ...told }
  if (valueAt(value, 'sent') === undefined) return { kind: 'unknown', reason: 'the answer does not say whether it was sent', ...told }
  return { kind: 'rejected', ...refused }
}
