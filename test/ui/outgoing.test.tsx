import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { AnnouncementLog } from '@/components/outgoing/announcement-log'
import { OutgoingPage } from '@/components/outgoing/outgoing-page'
import { attemptWords, lastTryWords, latencyWords, receiverWords } from '@/components/outgoing/words'
import type { Announcement } from '@/lib/announcements/rows'
import type { Subscription } from '@/lib/subscriptions/model'

const ID = '0198c0de-0000-7000-8000-000000000001'
const AT = '2026-11-29T08:00:00.000Z'

const receiver = (fields: Partial<Subscription> = {}): Subscription => ({
  id: ID,
  url: 'https://shop.example.com/hook',
  events: ['reply.accepted'],
  personalData: false,
  state: 'enabled',
  disabledBecause: null,
  failingSince: null,
  failedInARow: 0,
  lastTakenAt: AT,
  formerSecretUntil: null,
  waiting: 0,
  dead: 0,
  createdAt: AT,
  ...fields,
})

const attempt = { number: 2, at: AT, ms: 140, httpStatus: 500, answer: 'oh no', error: 'it answered 500' }

const announcement = (fields: Partial<Announcement> = {}): Announcement => ({
  id: ID.replace(/1$/, '2'),
  subscriptionId: ID,
  receiver: 'shop.example.com',
  type: 'reply.accepted',
  state: 'waiting',
  at: AT,
  dueAt: AT,
  endedAt: null,
  tries: 2,
  lastAttempt: attempt,
  ...fields,
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

type Answers = Record<string, unknown>

/** A server that answers `METHOD /path` as told; tells what it was sent. */
function server(answers: Answers) {
  const fetch = vi.fn<typeof globalThis.fetch>(async (path, init) => {
    const key = `${init?.method ?? 'GET'} ${String(path).split('?')[0]}`
    const found = answers[key]
    if (found === undefined) return Response.json({ code: 'not_found', detail: `no ${key}` }, { status: 404 })
    return found instanceof Response ? found.clone() : Response.json(found)
  })
  vi.stubGlobal('fetch', fetch)
  return () =>
    fetch.mock.calls.map(([path, init]) => ({ path: `${init?.method ?? 'GET'} ${path}`, body: JSON.parse(String(init?.body ?? 'null')) }))
}

vi.mock('@/lib/live/client', () => ({ useLiveChanges: () => {} }))

function show(screenful: React.ReactNode) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <NuqsTestingAdapter hasMemory>
      <QueryClientProvider client={client}>{screenful}</QueryClientProvider>
    </NuqsTestingAdapter>,
  )
}

const list = (...items: Subscription[]) => ({ items, nextCursor: null })
const empty = { 'GET /api/announcements': { items: [], nextCursor: null } }

describe('how it stands with a receiver', () => {
  test.for([
    [{ lastTakenAt: null }, 'Not called yet'],
    [{}, 'Works'],
    [{ state: 'failing', failedInARow: 3, failingSince: AT }, 'Failing'],
    [{ dead: 1 }, 'Events given up'],
    [{ state: 'disabled', dead: 1 }, 'Disabled'],
  ] as const)('%o: %s', ([fields, words]) => {
    expect(receiverWords(receiver(fields)).words).toBe(words)
  })

  test('the last try is told in a line', () => {
    expect(lastTryWords(announcement({ lastAttempt: null, tries: 0 }))).toBe('Not tried yet')
    expect(lastTryWords(announcement())).toBe('2 tries, it answered 500')
    const taken = { ...attempt, number: 1, httpStatus: 204, error: null }
    expect(lastTryWords(announcement({ state: 'delivered', tries: 1, lastAttempt: taken }))).toBe('204 after 1 try')
    expect([attemptWords(attempt), attemptWords(taken), attemptWords({ ...attempt, ms: null })]).toEqual([
      'It answered 500',
      'Taken, 204',
      'Being tried now',
    ])
    expect([140, 999, 1240].map(latencyWords)).toEqual(['140 ms', '999 ms', '1.2 s'])
  })
})

describe('the page of outgoing webhooks', () => {
  test('says that nobody is told anything, and how that changes', async () => {
    server({ 'GET /api/subscriptions': list() })
    show(<OutgoingPage />)
    await screen.findByRole('heading', { name: 'No other system is told anything' })
  })

  test('that cannot be loaded says so, with a way to try again', async () => {
    server({})
    show(<OutgoingPage />)
    await screen.findByRole('alert')
  })

  test('adds a receiver once its address is one, and shows the secret that once', async () => {
    const sent = server({
      'GET /api/subscriptions': list(),
      'POST /api/subscriptions': { subscription: receiver(), secret: 'whsec_c2VjcmV0' },
      ...empty,
    })
    const user = userEvent.setup()
    show(<OutgoingPage />)
    await user.click(await screen.findByRole('button', { name: 'Add a receiver' }))
    const dialog = within(screen.getByRole('dialog'))
    await user.type(dialog.getByLabelText('Address'), 'shop')
    await user.click(dialog.getByRole('checkbox', { name: /Delivery failed/ }))
    await user.click(dialog.getByRole('button', { name: 'Add and show the secret' }))
    expect(dialog.getByText('The address must be an https address')).toBeDefined()
    await user.clear(dialog.getByLabelText('Address'))
    await user.type(dialog.getByLabelText('Address'), 'https://shop.example.com/hook')
    await user.click(dialog.getByRole('button', { name: 'Add and show the secret' }))
    const secret = await screen.findByDisplayValue('whsec_c2VjcmV0')
    expect(secret.getAttribute('readonly')).not.toBeNull()
    expect(sent().find(({ path }) => path.startsWith('POST'))?.body).toEqual({
      url: 'https://shop.example.com/hook',
      events: ['reply.accepted'],
      personalData: false,
    })
  })

  test('shows the server’s refusal of an address at its field', async () => {
    const problem = { code: 'validation_failed', detail: 'url: leads', errors: [{ path: 'url', message: 'leads into a private network' }] }
    server({ 'GET /api/subscriptions': list(), 'POST /api/subscriptions': Response.json(problem, { status: 400 }) })
    const user = userEvent.setup()
    show(<OutgoingPage />)
    await user.click(await screen.findByRole('button', { name: 'Add a receiver' }))
    await user.type(screen.getByLabelText('Address'), 'https://10.0.0.1/')
    await user.click(screen.getByRole('button', { name: 'Add and show the secret' }))
    await screen.findByText('The address leads into a private network')
  })

  test('tells of a receiver that fails, of what was given up, and lets both be dealt with', async () => {
    const sent = server({
      'GET /api/subscriptions': list(receiver({ state: 'failing', failedInARow: 5, failingSince: AT, dead: 2 })),
      [`POST /api/subscriptions/${ID}/redeliver`]: { redelivered: 2 },
      ...empty,
    })
    const user = userEvent.setup()
    show(<OutgoingPage />)
    await screen.findByText('5 tries in a row failed')
    expect(screen.getByText('2 events could not be delivered')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Send again' }))
    expect(sent().map(({ path }) => path)).toContain(`POST /api/subscriptions/${ID}/redeliver`)
  })

  test('of a disabled receiver says why, offers to enable it, and sends it no test', async () => {
    const sent = server({
      'GET /api/subscriptions': list(
        receiver({ state: 'disabled', disabledBecause: 'It answered that it is gone for good (410)', waiting: 3 }),
      ),
      [`PATCH /api/subscriptions/${ID}`]: receiver(),
      ...empty,
    })
    const user = userEvent.setup()
    show(<OutgoingPage />)
    await screen.findByText('It answered that it is gone for good (410)')
    expect(screen.getByText(/3 events from before will go/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Send a test event' }).hasAttribute('disabled')).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Enable it' }))
    expect(sent().find(({ path }) => path.startsWith('PATCH'))?.body).toEqual({ enabled: true })
  })
})

describe('the log', () => {
  const detail = { ...announcement(), body: '{"type":"reply.accepted"}', attempts: [attempt, { ...attempt, number: 1, answer: null }] }

  test('opens to every try and the body, and sends the event again', async () => {
    const sent = server({
      'GET /api/announcements': { items: [announcement()], nextCursor: null },
      [`GET /api/announcements/${detail.id}`]: detail,
      [`POST /api/announcements/${detail.id}/redeliver`]: detail,
    })
    const user = userEvent.setup()
    show(<AnnouncementLog receivers={[receiver()]} />)
    const row = within(await screen.findByRole('list', { name: /^Events told/ }))
    expect(row.getByText('On its way')).toBeDefined()
    await user.click(row.getByRole('button'))
    const tries = within(await screen.findByRole('list', { name: /^Tries/ }))
    expect(tries.getAllByRole('listitem')).toHaveLength(2)
    expect(tries.getByText('oh no')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Try now' }))
    await screen.findByText('On its way, under the same id')
    expect(sent().map(({ path }) => path)).toContain(`POST /api/announcements/${detail.id}/redeliver`)
  })

  test('asks for one receiver and one state', async () => {
    const sent = server(empty)
    const user = userEvent.setup()
    show(<AnnouncementLog receivers={[receiver(), receiver({ id: ID.replace(/1$/, '3') })]} />)
    await screen.findByText(/Nothing has been told yet/)
    await user.click(screen.getByRole('radio', { name: 'Given up' }))
    await screen.findByText(/Nothing like that/)
    expect(sent().at(-1)?.path).toContain('state=dead')
  })
})
