import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { cleanup, render, renderHook, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useFreshStock } from '@/components/availability/use-fresh-stock'
import { healthOf } from '@/components/sources/source-health'
import { SourceSettings } from '@/components/sources/source-settings'
import type { Availability } from '@/lib/availability/model'
import { sessionQueries } from '@/lib/sessions/client'
import { type StockSource, stockMapping, type TrialResult } from '@/lib/sources/model'
import { message, nextId, sessionDetail } from './desk-scene'
import { openSession, serve, suggestion } from './desk-session'

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString()
const health: StockSource['health'] = {
  answeredAt: secondsAgo(20),
  latencyMs: 84,
  failedAt: null,
  problem: null,
  failures: 0,
  pausedUntil: null,
}
const source = (fields: Partial<StockSource> = {}): StockSource => ({
  id: nextId(),
  name: 'Web shop',
  url: 'https://shop.example/stock?sku={sku}',
  headerNames: ['Authorization'],
  category: null,
  mapping: stockMapping.parse({ quantity: 'qty' }),
  timeoutSeconds: 3,
  cacheSeconds: 30,
  health,
  ...fields,
})
const listed = (...items: StockSource[]) => ({ 'GET /api/stock-sources': () => ({ body: { items, nextCursor: null } }) })
const trial = (fields: Partial<TrialResult> = {}): TrialResult => ({
  status: 200,
  latencyMs: 91,
  raw: '{"qty": 8}',
  told: { quantity: 8, isThere: null, restockAt: null },
  problem: null,
  ...fields,
})

function open(...[answers]: Parameters<typeof serve>) {
  const server = serve(answers)
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SourceSettings />
    </QueryClientProvider>,
  )
  return server
}

test.for<[string, Partial<StockSource['health']>]>([
  ['Answering', {}],
  ['Answering', { failedAt: secondsAgo(90), problem: 'no answer within 3 s' }],
  ['Answers, not clearly', { failedAt: secondsAgo(20), answeredAt: secondsAgo(20), problem: 'no number' }],
  ['Not answering', { failedAt: secondsAgo(1), failures: 1 }],
  ['Not answering, left alone', { failedAt: secondsAgo(1), failures: 3, pausedUntil: secondsAgo(-29) }],
  ['Not asked yet', { answeredAt: null }],
])('a source is %s', ([words, fields]) => {
  const at = fields.failedAt && fields.answeredAt ? { answeredAt: fields.failedAt } : {}
  expect(healthOf({ ...health, ...fields, ...at }, new Date()).words).toBe(words)
})

describe('the settings of stock', () => {
  test('show what a source is asked, how fast it answered, and its last trouble with its reason', async () => {
    open(listed(source({ health: { ...health, failedAt: secondsAgo(5), failures: 3, problem: 'the connection was refused' } })))
    const card = within(await screen.findByRole('listitem'))
    for (const words of ['Web shop', 'All products', 'Not answering', 'with Authorization', '3 times in a row']) card.getByText(words)
    card.getByText('the connection was refused')
  })

  test('say where stock comes from when there is no source, and where the rest comes from when one has a category', async () => {
    open(listed())
    await screen.findByText('Stock comes from the catalogue')
    cleanup()
    open(listed(source({ category: 'Lamps' })))
    await screen.findByText('All other products: from the catalogue.')
  })

  test('say what is wrong at its field, and save nothing before', async () => {
    const { calls } = open(listed())
    await userEvent.click(await screen.findByRole('button', { name: 'Add a source' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Add the source' }))
    dialog.getByText('Enter a name')
    dialog.getByText('The address holds {sku}, or {skus} for many at once')
    dialog.getByText('Say where the quantity or the state stands')
    expect(calls).toEqual([])
  })

  test('test what stands in the fields, show what came and what was read, and keep header values that were not typed', async () => {
    const one = source()
    const { to } = open({ ...listed(one), 'POST /api/stock-sources/test': () => ({ body: trial() }) })
    await userEvent.click(await screen.findByRole('button', { name: 'Change or test' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByLabelText('A SKU that it knows'), 'LAMP-1')
    await userEvent.click(dialog.getByRole('button', { name: 'Ask now' }))
    await dialog.findByText('Read: quantity 8')
    dialog.getByText('{"qty": 8}')
    dialog.getByText('Answer 200 after 91 ms')
    expect(to('/test')).toMatchObject([{ sku: 'LAMP-1', id: one.id, source: { headers: [{ name: 'Authorization', value: null }] } }])
  })

  test('say why a test told nothing', async () => {
    const problem = 'At qty stands the text "8", no number'
    open({ ...listed(source()), 'POST /api/stock-sources/test': () => ({ body: trial({ told: null, problem }) }) })
    await userEvent.click(await screen.findByRole('button', { name: 'Change or test' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Ask now' }))
    dialog.getByText('Enter a SKU')
    await userEvent.type(dialog.getByLabelText('A SKU that it knows'), 'LAMP-1')
    await userEvent.click(dialog.getByRole('button', { name: 'Ask now' }))
    await dialog.findByText(problem)
    dialog.getByText('The stock would not be known')
  })

  test('show at its field what the server refuses', async () => {
    const refusal = { code: 'conflict', detail: 'No', errors: [{ path: 'category', message: 'Another source has all products already' }] }
    const { to } = open({ ...listed(source()), 'PUT /api/stock-sources/[^/]+': () => ({ status: 409, body: refusal }) })
    await userEvent.click(await screen.findByRole('button', { name: 'Change or test' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.clear(dialog.getByLabelText('Quantity'))
    await userEvent.type(dialog.getByLabelText('Quantity'), 'stock.free')
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
    await dialog.findByText('Another source has all products already')
    expect(to(/[^/]+/.source)).toEqual([])
  })

  test('remove a source after a second word', async () => {
    const one = source()
    const { calls } = open({ ...listed(one), [`DELETE /api/stock-sources/${one.id}`]: () => ({ body: null }) })
    await userEvent.click(await screen.findByRole('button', { name: 'Remove' }))
    expect(calls).toEqual([])
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Remove the source' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  })
})

describe('a suggestion whose source tells nothing', () => {
  const silent: Availability = {
    state: 'unknown',
    quantity: 8,
    restockAt: null,
    label: 'unknown',
    source: 'Web shop',
    asOf: secondsAgo(600),
    recheckAt: secondsAgo(-3600),
    problem: 'silent',
  }
  const text = 'Hello, Alexey! I am checking «65 W charger» for you and will write again shortly.'

  test('says so with what was known last, promises nothing, and can be sent', async () => {
    openSession(
      sessionDetail({ windowClosesAt: secondsAgo(-72_000), suggestion: suggestion({ confidence: 'none', text, availability: silent }) }),
      [message()],
    )
    const aside = within(await screen.findByRole('complementary', { name: 'Availability and contact' }))
    aside.getByText('Web shop does not answer')
    expect(aside.getByText(/In stock, 8, as of/)).toBeTruthy()
    expect(aside.queryByText(/The reply says/)).toBeNull()
    const card = within(screen.getByRole('region', { name: 'Suggested reply' }))
    card.getByText('Not known')
    card.getByText(/not answering, as of/)
    card.getByRole('button', { name: 'Send to Alexey' })
  })

  test('is looked at again once it is due, while the page is in sight, and not before', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const due = (seconds: number) => suggestion({ availability: { ...silent, recheckAt: secondsAgo(-seconds) } })
    const session = sessionDetail({ suggestion: due(12) })
    const { to } = serve({
      'POST /api/sessions/[^/]+/suggestion/check': () => ({ body: { ...session, version: session.version + 1, suggestion: due(60) } }),
    })
    const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
    client.setQueryData(sessionQueries.detail(session.id).queryKey, session)
    const wrapper = ({ children }: { children: ReactNode }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>
    renderHook(() => useFreshStock(useQuery(sessionQueries.detail(session.id)).data ?? session), { wrapper })
    await vi.advanceTimersByTimeAsync(10_500)
    expect(to('/suggestion/check')).toEqual([])
    await vi.advanceTimersByTimeAsync(5000)
    expect(to('/suggestion/check')).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(to('/suggestion/check')).toHaveLength(1)
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(to('/suggestion/check')).toHaveLength(1)
    hidden.mockRestore()
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(to('/suggestion/check')).toHaveLength(2))
  })

  test('of our own stock is left to the news', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { to } = openSession(sessionDetail({ suggestion: suggestion() }), [message()])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(to('/suggestion/check')).toEqual([])
  })
})
