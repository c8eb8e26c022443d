import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { vi } from 'vitest'
import { OpenSession } from '@/components/sessions/open-session'
import { LiveProvider } from '@/lib/live/client'
import type { Suggestion } from '@/lib/replies/model'
import { sessionQueries } from '@/lib/sessions/client'
import type { Message, SessionDetail } from '@/lib/sessions/model'
import { nextId } from './desk-scene'

type Answer = { status?: number; body: unknown } | 'no answer' | 'never'
type Handler = (body: Record<string, unknown>) => Answer

export interface Call {
  path: string
  body: Record<string, unknown>
}

/** A server of answers prepared by the test: what is asked, and what was told. Everything it is not prepared for is not found. */
export function serve(answers: Record<string, Handler>) {
  const calls: Call[] = []
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      close() {}
    },
  )
  vi.stubGlobal(
    'fetch',
    vi.fn(async (path: string, init: RequestInit = {}) => {
      const key = `${init.method ?? 'GET'} ${path.split('?')[0]}`
      const body: Record<string, unknown> = JSON.parse(String(init.body ?? '{}'))
      if (init.method !== 'GET') calls.push({ path: key, body })
      const found = Object.entries(answers).find(([pattern]) => new RegExp(`^${pattern}$`).test(key))
      const answer = found ? found[1](body) : { status: 404, body: { code: 'not_found', detail: 'There is no such thing here' } }
      if (answer === 'never') return new Promise<Response>(() => {})
      if (answer === 'no answer') throw new TypeError('fetch failed')
      return Response.json(answer.body, { status: answer.status ?? 200 })
    }),
  )
  const to = (end: string) => calls.filter((call) => call.path.endsWith(end)).map((call) => call.body)
  return { calls, to }
}

/** The open session on screen, with its thread; `answers` says what the server does beyond showing both. */
export function openSession(session: SessionDetail, messages: Message[], answers: Record<string, Handler> = {}) {
  const thread = { items: messages, before: null }
  const server = serve({
    ...answers,
    'GET /api/sessions/[^/]+/messages': () => ({ body: thread }),
    'GET /api/sessions/[^/]+': () => ({ body: session }),
    'GET /api/sessions': () => ({ body: { items: [], nextCursor: null, counts } }),
    'PUT /api/sessions/[^/]+/draft': (body) => ({ body }),
  })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  client.setQueryData(sessionQueries.detail(session.id).queryKey, session)
  const onClose = vi.fn()
  render(
    <QueryClientProvider client={client}>
      <LiveProvider>
        <OpenSession session={session} onClose={onClose} />
      </LiveProvider>
    </QueryClientProvider>,
  )
  return { ...server, client, onClose }
}

const counts = { needs_reply: 0, waiting: 0, closing: 0, closed: 0, done: 0, all: 0, failed: 0 }

export function suggestion(fields: Partial<Suggestion> = {}): Suggestion {
  return {
    id: nextId(),
    version: 1,
    text: 'Hello, Alexey! «65 W charger» is currently in stock. Reply here if you want to reserve, get a restock alert, or see similar options.',
    confidence: 'high',
    product: { sku: 'CH-65', name: '65 W charger' },
    candidates: [],
    availability: {
      state: 'in_stock',
      quantity: 8,
      restockAt: null,
      label: 'in stock',
      source: 'own stock',
      asOf: new Date().toISOString(),
    },
    stale: false,
    staleReason: null,
    why: [],
    ...fields,
  }
}
