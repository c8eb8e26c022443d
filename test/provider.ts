import { randomBytes } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ProviderCall {
  method: string
  body: Record<string, unknown>
  authorization: string | undefined
}

type Answer = (response: http.ServerResponse, call: ProviderCall) => void

export const newMessageId = () => `wamid.${randomBytes(12).toString('base64')}`

export const accept =
  (id = newMessageId()): Answer =>
  (response) =>
    json(response, 200, { sent: true, id, message: 'Sent', description: 'Message has been sent to the provider' })
export const refuse =
  (message: string, status = 200): Answer =>
  (response) =>
    json(response, status, { sent: false, message })
export const throttle =
  (retryAfter: number): Answer =>
  (response) =>
    json(response, 429, { error: 'Rate limit exceeded' }, { 'retry-after': String(retryAfter) })
export const breakOff: Answer = (response) => response.socket?.destroy()
export const silence: Answer = () => {}

function json(response: http.ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

function historyFor(history: Record<string, unknown>[], asked: URLSearchParams): Record<string, unknown>[] {
  const after = Number(asked.get('lastMessageNumber') ?? 0)
  const found = history.filter(
    (message) => !(Number(message.messageNumber) <= after) && (!asked.has('chatId') || message.chatId === asked.get('chatId')),
  )
  return asked.get('last') === 'true' ? found.slice(-Number(asked.get('limit') ?? 100)) : found
}

/** A provider on loopback that answers as it is told, one answer per send, then accepts. */
export async function startProvider() {
  const sends: ProviderCall[] = []
  const answers: Answer[] = []
  const history: Record<string, unknown>[] = []
  const statuses = new Map<string, Record<string, unknown>[]>()
  const told = { templates: [] as Record<string, unknown>[], webhooks: [] as string[], settings: {} as Record<string, unknown> }
  const server = http.createServer((request, response) => {
    let raw = ''
    request.setEncoding('utf8')
    request.on('data', (chunk) => {
      raw += chunk
    })
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://provider')
      const method = url.pathname.split('/')[2] ?? ''
      if (method === 'hookInfo') return json(response, 200, { hooks: statuses.get(url.searchParams.get('messageId') ?? '') ?? [] })
      const sent = raw === '' ? {} : JSON.parse(raw)
      if (method === 'status') return json(response, 200, { status: 'connected', accountStatus: 'active' })
      if (method === 'webhook') {
        if (request.method === 'POST') told.webhooks = [sent.webhookUrl].flat()
        return json(response, 200, { webhookUrl: told.webhooks })
      }
      if (method === 'settings') return json(response, 200, Object.assign(told.settings, sent))
      if (method === 'templates') return json(response, 200, { total: told.templates.length, templates: told.templates })
      if (method === 'messages') return json(response, 200, { messages: historyFor(history, url.searchParams) })
      const call = { method, body: sent, authorization: request.headers.authorization }
      sends.push(call)
      const answer = answers.shift() ?? accept()
      answer(response, call)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(told, {
    url: `http://127.0.0.1:${port}`,
    sends,
    history,
    statuses,
    /** What the next sends are answered with, in this order. */
    script: (...next: Answer[]) => answers.push(...next),
    /** Nobody listens at its address any more. */
    goDown: () => stop(),
    comeBack: () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve)),
    close: stop,
  })

  function stop() {
    return new Promise<void>((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  }
}

export type TestProvider = Awaited<ReturnType<typeof startProvider>>
