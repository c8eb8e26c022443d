import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { UndoAnnouncer } from '@/components/delivery/undo-announcer'
import { UndoBar } from '@/components/delivery/undo-bar'
import { createDrafts } from '@/lib/drafts/client'
import { holdOf, undoable } from '@/lib/holds/model'
import { createOffers } from '@/lib/offers/client'
import { sessionQueries } from '@/lib/sessions/client'
import type { Message, SessionDetail } from '@/lib/sessions/model'
import { message, nextId, ownMessage, sessionDetail } from './desk-scene'
import { openSession, serve, suggestion } from './desk-session'

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
const open = (fields: Partial<SessionDetail> = {}) => sessionDetail({ windowClosesAt: inSeconds(20 * 3600), ...fields })
const composer = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Write to Alexey' })
const cancel = 'POST /api/messages/[^/]+/cancel'
const tooLate = { status: 409, body: { code: 'already_sending', status: 409, detail: 'It is on its way already' } }

const held = (fields: Partial<Message> = {}) =>
  ownMessage({ body: 'Too quick', at: inSeconds(0), status: 'queued', holdReason: 'undo', holdUntil: inSeconds(5), ...fields })
/** Taken back by the server, in this thread too. */
const cancelled = (one: Message, thread: Message[] = []) => {
  return () => {
    const body: Message = { ...one, status: 'cancelled', holdUntil: null, holdReason: null }
    thread.splice(thread.indexOf(one), 1, body)
    return { body }
  }
}

vi.mock('next/navigation', () => ({ usePathname: () => '/sessions' }))

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})

afterEach(() => {
  cleanup()
  sessionStorage.clear()
  vi.unstubAllGlobals()
})

describe('a message that waits', () => {
  const now = new Date('2026-11-24T13:20:00Z')
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString()
  const waiting = (fields: Partial<Message>) => ownMessage({ status: 'queued', at: at(-2), statusAt: at(-2), ...fields })

  test('counts down from the time there is to take it back', () => {
    expect(holdOf(waiting({ holdReason: 'undo', holdUntil: at(3) }), now)).toEqual({ kind: 'undo', leftMs: 3000, fullMs: 5000 })
  })

  test('is never said to wait longer than it does, also on a machine whose clock is slow', () => {
    const slow = new Date(now.getTime() - 60_000)
    expect(holdOf(waiting({ holdReason: 'undo', holdUntil: at(3) }), slow)).toMatchObject({ leftMs: 5000 })
  })

  test('for its turn or for the provider says how long, without a ring', () => {
    expect(holdOf(waiting({ holdReason: 'turn', holdUntil: at(12) }), now)).toEqual({ kind: 'turn', leftMs: 12_000 })
    expect(holdOf(waiting({ holdReason: 'provider', holdUntil: at(12) }), now)).toEqual({ kind: 'provider', leftMs: 12_000 })
  })

  test('for nobody knows how long can still be taken back; one that is just about to go is left alone', () => {
    expect(holdOf(waiting({ holdReason: 'turn' }), now)).toBeNull()
    expect(holdOf(waiting({ holdReason: 'turn', statusAt: at(-30) }), now)).toEqual({ kind: 'turn', leftMs: null })
    expect(holdOf(waiting({ holdReason: 'undo', holdUntil: at(-10) }), now)).toEqual({ kind: 'turn', leftMs: null })
  })

  test('because the stock moved waits for a person', () => {
    expect(holdOf(waiting({ holdReason: 'stock', note: '8 became 0' }), now)).toEqual({ kind: 'stock', because: '8 became 0' })
  })

  test('is a colleague’s own to take back with a key', () => {
    const [mine, theirs] = [waiting({}), waiting({ author: { id: 'jens', name: 'Jens Albrecht' } })]
    expect(undoable([mine, theirs], ({ author }) => author?.id === 'mara')).toBe(mine)
  })
})

describe('taking back', () => {
  test('counts only when the server says so: then the text is in the composer, and the bubble says it', async () => {
    const one = held()
    const thread = [message(), one]
    let answer = () => {}
    const wait = new Promise<void>((resolve) => {
      answer = resolve
    })
    openSession(open(), thread, { [cancel]: cancelled(one, thread) })
    const answering = vi.mocked(fetch).getMockImplementation()
    vi.mocked(fetch).mockImplementation(async (path, init) => {
      if (String(path).endsWith('/cancel')) await wait
      return answering?.(path, init) ?? Response.error()
    })
    await screen.findByText(/Goes out in \d s/)
    await userEvent.keyboard('z')
    expect(screen.queryByText('Taken back')).toBeNull()
    expect(composer().value).toBe('')
    answer()
    await screen.findByText('Taken back')
    expect(composer().value).toBe('Too quick')
    await waitFor(() => expect(document.activeElement).toBe(composer()))
  })

  test('asks once, however often the key is pressed', async () => {
    const { to } = openSession(open(), [message(), held()], { [cancel]: () => 'never' })
    await screen.findByText(/Goes out in \d s/)
    await userEvent.keyboard('zzz')
    expect(to('/cancel')).toHaveLength(1)
  })

  test('does not touch what is being written: the text is offered instead', async () => {
    const one = held()
    const thread = [message(), one]
    openSession(open(), thread, { [cancel]: cancelled(one, thread) })
    await screen.findByText(/Goes out in \d s/)
    await userEvent.type(composer(), 'And another thing')
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    const offer = await screen.findByRole('region', { name: 'Your earlier text' })
    expect(composer().value).toBe('And another thing')
    await userEvent.click(within(offer).getByRole('button', { name: 'Put it in the composer' }))
    expect(composer().value).toBe('Too quick')
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(composer().value).toBe('And another thing')
  })

  test('too late says so, and the message stands', async () => {
    openSession(open(), [message(), held()], { [cancel]: () => tooLate })
    await screen.findByText(/Goes out in \d s/)
    await userEvent.keyboard('z')
    await screen.findByText(/Too late to take back/)
    expect(composer().value).toBe('')
    expect(screen.queryByText('Taken back')).toBeNull()
  })

  test('that failed can be tried again', async () => {
    let isDown = true
    const one = held()
    const thread = [message(), one]
    const { to } = openSession(open(), thread, { [cancel]: () => (isDown ? 'no answer' : cancelled(one, thread)()) })
    await screen.findByText(/Goes out in \d s/)
    await userEvent.keyboard('z')
    await screen.findByText(/could not be taken back/)
    isDown = false
    await userEvent.keyboard('z')
    await screen.findByText('Taken back')
    expect(to('/cancel')).toHaveLength(2)
  })

  test('brings the suggestion back in this tab, too', async () => {
    const drafted = suggestion()
    const session = open({ suggestion: drafted })
    const thread = [message()]
    openSession(session, thread, {
      'POST /api/sessions/[^/]+/replies': (body) => {
        const sent = held({ body: String(body.body), clientKey: String(body.clientKey) })
        thread.push(sent)
        return { status: 202, body: sent }
      },
      [cancel]: () => (thread[1] ? cancelled(thread[1], thread)() : 'no answer'),
    })
    await screen.findByRole('button', { name: /Send to Alexey/ })
    await userEvent.keyboard('s')
    await screen.findByText(/Goes out in \d s/)
    expect(screen.queryByRole('region', { name: 'Suggested reply' })).toBeNull()
    await userEvent.keyboard('z')
    await screen.findByRole('region', { name: 'Suggested reply' })
    expect(composer().value).toBe(drafted.text)
  })
})

describe('a reply that is held because its stock changed', () => {
  const stock = () => held({ holdReason: 'stock', holdUntil: null, note: '8 became 0' })

  test('says what changed, and can be taken back', async () => {
    const one = stock()
    openSession(open(), [message(), one], { [cancel]: cancelled(one) })
    await screen.findByText('Held: 8 became 0')
    await userEvent.click(screen.getByRole('button', { name: 'Take back' }))
    await waitFor(() => expect(composer().value).toBe('Too quick'))
  })

  test('goes as it is when a person says so', async () => {
    const one = stock()
    const { to } = openSession(open(), [message(), one], { 'POST /api/messages/[^/]+/release': () => ({ body: one }) })
    await userEvent.click(await screen.findByRole('button', { name: 'Send anyway' }))
    await waitFor(() => expect(to('/release')).toHaveLength(1))
  })
})

describe('the foot of the list', () => {
  function sentElsewhere(answer: () => { status?: number; body: unknown }) {
    const server = serve({ [cancel]: answer, 'GET /api/sessions': () => ({ body: { items: [], nextCursor: null, counts: {} } }) })
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
    const session = open({ contact: { id: nextId(), name: 'Marta Nowak', phone: null, chatId: 'x@c.us' } })
    client.setQueryData(sessionQueries.detail(session.id).queryKey, session)
    const one = held()
    render(
      <QueryClientProvider client={client}>
        <UndoBar openId={nextId()} />
        <UndoAnnouncer />
      </QueryClientProvider>,
    )
    const mutation = client.getMutationCache().build(client, { mutationKey: ['replies', 'send', session.id], mutationFn: async () => one })
    return { ...server, send: () => act(() => mutation.execute(undefined)), one }
  }

  test('shows what was sent in another session, to whom, and takes it back with the same key', async () => {
    const { send, to, one } = sentElsewhere(() => cancelled(one)())
    expect(screen.queryByText(/Marta/)).toBeNull()
    await send()
    await screen.findByText('Marta Nowak')
    expect(screen.getByText(/Goes out in \d s/)).toBeTruthy()
    await userEvent.keyboard('z')
    await screen.findByText('Taken back, its text is kept there')
    expect(to('/cancel')).toHaveLength(1)
  })

  test('says when it was too late', async () => {
    const { send } = sentElsewhere(() => tooLate)
    await send()
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findByText('Too late, it is on its way')
  })

  test('is said once to who cannot see it, and not every second', async () => {
    const { send } = sentElsewhere(() => tooLate)
    await send()
    const told = await screen.findByText('“Too quick” goes out in 5 seconds. Z takes it back.')
    expect(told.getAttribute('role')).toBe('status')
    expect(screen.getByText(/Goes out in \d s/).closest('[role=status]')).toBeNull()
  })
})

describe('a text that a closed window has kept', () => {
  const id = nextId()
  function desk() {
    const saved = vi.fn(async () => {})
    const drafts = createDrafts(saved, sessionStorage)
    return { drafts, offers: createOffers(drafts, sessionStorage), saved }
  }

  test('is offered when the customer writes again, and the server keeps it until a person has decided', () => {
    const { drafts, offers, saved } = desk()
    drafts.adopt(id, 'It is back')
    offers.keep(id, 'It is back')
    expect(drafts.get(id).text).toBe('')
    expect(offers.get(id)).toMatchObject({ text: 'It is back', why: 'kept' })
    drafts.flush()
    expect(saved).not.toHaveBeenCalled()
    offers.take(id)
    expect(drafts.get(id).text).toBe('It is back')
    expect(offers.get(id)).toBeNull()
  })

  test('is not offered again once it was taken, nor while something else is being written', () => {
    const { drafts, offers } = desk()
    offers.keep(id, 'It is back')
    offers.take(id)
    offers.keep(id, 'It is back')
    expect(drafts.get(id).text).toBe('It is back')
    const other = desk()
    other.drafts.write(id, 'a new text')
    other.offers.keep(id, 'It is back')
    expect(other.drafts.get(id).text).toBe('a new text')
  })

  test('survives a reload, and is not displaced by a reply that was taken back', () => {
    const { drafts, offers } = desk()
    offers.keep(id, 'It is back')
    drafts.write(id, 'something new')
    offers.giveBack(id, 'taken back', null)
    expect(createOffers(drafts, sessionStorage).get(id)?.text).toBe('It is back')
  })

  test('is forgotten by the server, too, when it is discarded', () => {
    const { drafts, offers, saved } = desk()
    offers.keep(id, 'It is back')
    offers.drop(id)
    drafts.flush()
    expect(saved).toHaveBeenCalledWith(id, '')
  })

  test('stands above the composer with the stock as it is now', async () => {
    openSession(open({ draft: 'The dock is back', draftIsKept: true, suggestion: suggestion() }), [message()])
    const offer = await screen.findByRole('region', { name: 'Your earlier text' })
    expect(within(offer).getByText('The dock is back')).toBeTruthy()
    expect(within(offer).getByText('In stock, 8')).toBeTruthy()
    expect(composer().value).toBe('')
  })
})
