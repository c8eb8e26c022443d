import type { ConnectionReport, HistoryPage, Provider, ProviderAccount, ProviderEvent, StatusReport } from './model'
import { ask, granted } from './onemsg-http'
import { readMessage } from './onemsg-message'
import { readWebhook, registerWebhook } from './onemsg-registration'
import { sendButtons, sendTemplate, sendText } from './onemsg-send'
import { readStatus } from './onemsg-status'
import { listTemplates } from './onemsg-templates'
import { textAt, valueAt } from './onemsg-values'
import { normalise } from './onemsg-webhook'

const HISTORY_LENGTH = '50'
const HISTORY_PAGE = '100'

/** 1MSG's WhatsApp API. This file and its neighbours of the same name are all that knows its field names. */
export const onemsg: Provider = {
  sendText,
  sendButtons,
  sendTemplate,
  listTemplates,
  statusOf,
  history,
  historyAfter,
  testConnection,
  readWebhook,
  registerWebhook,
  normalise,
}

async function statusOf(account: ProviderAccount, providerMessageId: string): Promise<StatusReport[]> {
  const hooks = await listOf(account, 'hookInfo', { messageId: providerMessageId }, 'hooks')
  return hooks
    .map((hook, index) => readStatus(hook, `hooks[${index}]`, providerMessageId))
    .filter((event) => event.kind === 'status')
    .filter((event) => event.providerMessageId === providerMessageId)
}

async function history(account: ProviderAccount, chatId: string): Promise<ProviderEvent[]> {
  const messages = await listOf(account, 'messages', { chatId, last: 'true', limit: HISTORY_LENGTH }, 'messages')
  const events = messages.map((message, index) => readMessage(message, `messages[${index}]`, { names: new Map() }))
  const writtenAt = (event: ProviderEvent) => ('at' in event && event.at?.getTime()) || 0
  return events.sort((a, b) => writtenAt(a) - writtenAt(b))
}

async function historyAfter(account: ProviderAccount, cursor: number | null): Promise<HistoryPage | null> {
  const query: Record<string, string> =
    cursor === null ? { last: 'true', limit: '1' } : { lastMessageNumber: String(cursor), limit: HISTORY_PAGE }
  const messages = await listOf(account, 'messages', query, 'messages')
  const numbers = messages.map((message) => Number(valueAt(message, 'messageNumber'))).filter(Number.isInteger)
  // Without numbers there is nothing to go on from: history is off, or not numbered.
  if (messages.length > 0 && numbers.length === 0) return null
  const newest = Math.max(cursor ?? 0, ...numbers)
  const events = cursor === null ? [] : messages.map((message, index) => readMessage(message, `messages[${index}]`, { names: new Map() }))
  return { body: { messages }, events, cursor: newest }
}

/** A 404 is how a channel without this method, and an id that is not known, are told; neither is a fault. */
async function listOf(account: ProviderAccount, path: string, query: Record<string, string>, key: string): Promise<unknown[]> {
  const answer = await ask(account, { method: 'GET', path, query })
  const list = answer.status === 404 ? [] : valueAt(granted(answer), key)
  return Array.isArray(list) ? list : []
}

async function testConnection(account: ProviderAccount): Promise<ConnectionReport> {
  const { status, value, error } = await ask(account, { method: 'GET', path: 'status' })
  const word = textAt(value, 'status')
  if (status === 401 || status === 403) {
    return { ok: false, tokenAccepted: false, status: 'refused', detail: error?.text ?? `The provider answered ${status}` }
  }
  if (status === 404) return { ok: false, tokenAccepted: false, status: 'not found', detail: 'The provider knows no channel with this id' }
  if (status >= 300 || word === null) {
    return { ok: false, tokenAccepted: true, status: 'unclear', detail: error?.text ?? `The provider answered ${status}, and no state` }
  }
  return { ok: word === 'connected', tokenAccepted: true, status: word, detail: textAt(value, 'accountStatus') }
}
