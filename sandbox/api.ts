import http from 'node:http'
import { z } from 'zod'
import { between } from './random'
import { type Answer, sendButton, sendMessage, sendTemplate } from './send'
import { readSettings, readWebhook, writeSettings, writeWebhook } from './subscribers'
import { listedTemplate, templates } from './templates'
import { historyMessage, polledStatus } from './wire'
import { findMessage, type World } from './world'

const BODY_AT_MOST = 1024 * 1024
/** What a send takes at the provider. */
const SEND = [60, 250] as const

interface Call {
  query: URLSearchParams
  body: unknown
}

const ok = (body: unknown): Answer => ({ status: 200, body })
const missing = (name: string): Answer => ({ status: 400, body: { error: `${name} is required` } })

const methods = new Map<string, (world: World, call: Call) => Answer>([
  ['POST sendMessage', (world, { body }) => sendMessage(world, body)],
  ['POST sendButton', (world, { body }) => sendButton(world, body)],
  ['POST sendTemplate', (world, { body }) => sendTemplate(world, body)],
  ['POST readMessage', (_, { body }) => markRead(body)],
  ['GET hookInfo', (world, { query }) => reportsOf(world, query.get('messageId'))],
  ['GET messages', (world, { query }) => listHistory(world, query)],
  ['GET webhook', readWebhook],
  ['POST webhook', (world, { body }) => writeWebhook(world, body)],
  ['GET settings', readSettings],
  ['POST settings', (world, { body }) => writeSettings(world, body)],
  ['GET status', () => ok({ status: 'connected', accountStatus: 'active', mm_lite_available: false })],
  ['GET me', () => ok({ data: [{ verified_name: 'Demo Shop' }], phone: { display_phone_number: '+49 171 3920040' } })],
  ['GET templates', (_, { query }) => listTemplates(query)],
])

function reportsOf(world: World, messageId: string | null): Answer {
  if (!messageId) return missing('messageId')
  const message = findMessage(world, messageId)
  return ok({ hooks: message?.reports.map((report) => polledStatus(message, report)) ?? [] })
}

const number = z.coerce.number().int().min(0)
const historyQuery = z.object({
  chatId: z.string().optional(),
  msgId: z.string().optional(),
  lastMessageNumber: number.default(0),
  min_time: number.default(0),
  max_time: number.default(Number.MAX_SAFE_INTEGER),
  last: z.enum(['true', 'false', '1', '0']).default('false'),
  limit: number.min(1).max(1000).default(100),
})

/** In the order of `messageNumber`: the first `limit` after the cursor, or with `last` the newest. */
function listHistory(world: World, query: URLSearchParams): Answer {
  const { data } = historyQuery.safeParse(Object.fromEntries(query))
  if (!data) return { status: 400, body: { error: 'Parameters are invalid' } }
  const found = world.state.messages.filter(
    ({ id, chatId, number, at }) =>
      (data.chatId ?? chatId) === chatId &&
      (data.msgId ?? id) === id &&
      number > data.lastMessageNumber &&
      at >= data.min_time * 1000 &&
      at <= data.max_time * 1000,
  )
  const page = data.last === 'true' || data.last === '1' ? found.slice(-data.limit) : found.slice(0, data.limit)
  return ok({ messages: page.map((message) => historyMessage(world, message)) })
}

function listTemplates(query: URLSearchParams): Answer {
  const { data } = z.object({ limit: number.default(100), offset: number.default(0) }).safeParse(Object.fromEntries(query))
  if (!data) return { status: 400, body: { error: 'Parameters are invalid' } }
  const page = templates.slice(data.offset, data.offset + data.limit)
  return ok({ total: templates.length, templates: page.map(listedTemplate) })
}

function markRead(input: unknown): Answer {
  const { data } = z.object({ messageId: z.string().optional(), msgId: z.string().optional() }).safeParse(input)
  return data?.messageId || data?.msgId ? ok({ result: 'success' }) : missing('messageId')
}

/** The provider's HTTP contract, `/{channel}/{method}`. */
export function createApi(world: World, token: string): http.Server {
  async function answer(request: http.IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const [, channel = '', method = ''] = url.pathname.split('/')
    if (channel !== world.channelId) return { status: 404, body: { error: 'channel not found' } }
    const given = request.headers.authorization?.replace(/^Bearer /, '') ?? ''
    if (given !== token) {
      // The real one repeats the token it was given, too.
      return { status: 401, body: { error: `Wrong token "${given}" for channel "${channel}". Please provide token as a GET parameter.` } }
    }
    const run = methods.get(`${request.method} ${method}`)
    if (!run) return { status: 404, body: { error: 'unknown method' } }
    const body = await readJson(request)
    if (body === undefined) return { status: 400, body: { error: 'Body is not JSON' } }
    if (method.startsWith('send')) await new Promise((resolve) => setTimeout(resolve, between(world.state, SEND) / world.pace))
    return run(world, { query: url.searchParams, body })
  }

  return http.createServer((request, response) => {
    answer(request).then(
      (outcome) => {
        if (outcome === 'silence') return
        response.writeHead(outcome.status, { 'content-type': 'application/json', ...outcome.headers })
        response.end(JSON.stringify(outcome.body))
      },
      () => response.destroy(),
    )
  })
}

/** Null for an empty body, undefined for one that is not JSON. Throws for one that is too large. */
async function readJson(request: http.IncomingMessage): Promise<unknown> {
  let raw = ''
  request.setEncoding('utf8')
  for await (const chunk of request) {
    raw += chunk
    if (raw.length > BODY_AT_MOST) throw new Error('Body too large')
  }
  try {
    return raw === '' ? null : JSON.parse(raw)
  } catch {
    return undefined
  }
}
