import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { bulkPlan } from '@/components/failures/bulk'
import { BulkDialog } from '@/components/failures/bulk-dialog'
import { causesToChoose } from '@/components/failures/causes'
import { cureOf } from '@/components/failures/cure'
import { CureButton } from '@/components/failures/cure-button'
import { holdRows, showAll } from '@/components/failures/held-rows'
import { OwnerCell } from '@/components/failures/owner-cell'
import { ownersToChoose } from '@/components/failures/owners'
import { ResolveButton } from '@/components/failures/resolve-button'
import { SendAnyway } from '@/components/failures/send-anyway'
import { stepsOf } from '@/components/failures/trail'
import { drafts } from '@/lib/drafts/client'
import { dueStateOf } from '@/lib/failures/model'
import { failureTitle, resolutionWords } from '@/lib/failures/titles'
import { ago, message, NOW, nextId } from './desk-scene'
import { failure, writtenSince } from './failure-scene'

const flowing: ReadonlySet<string> = new Set()
const mara = { id: 'mara', name: 'Mara Klein', email: 'mara@shop.test', role: 'operator' } as const

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

interface Posted {
  path: string
  body: Record<string, unknown> | null
}

/** A server that answers every request alike; with nothing to answer it is down. Tells what was posted. */
function server(answer?: unknown, status = 200): () => Posted[] {
  const fetch = vi.fn<typeof globalThis.fetch>(() =>
    answer === undefined ? Promise.reject(new TypeError('down')) : Promise.resolve(Response.json(answer, { status })),
  )
  vi.stubGlobal('fetch', fetch)
  return () =>
    fetch.mock.calls.flatMap(([path, init]) =>
      init?.method === 'POST' ? [{ path: String(path), body: JSON.parse(String(init.body ?? 'null')) }] : [],
    )
}

function show(screenful: ReactNode) {
  render(<QueryClientProvider client={new QueryClient()}>{screenful}</QueryClientProvider>)
}

describe('the cure of a failure', () => {
  test('of unknown outcome, or without news, is to ask first', () => {
    expect(cureOf(failure({ remedy: 'check_first' }), flowing)).toBe('check')
  })

  test('is a template once the window has closed, and the text itself once it has opened again', () => {
    expect(cureOf(failure({ remedy: 'send_template', session: { window: 'closed' } }), flowing)).toBe('send_template')
    expect(cureOf(failure({ remedy: 'retry_later', session: { window: 'closed' } }), flowing)).toBe('send_template')
    expect(cureOf(failure({ remedy: 'send_template' }), flowing)).toBe('send_again')
  })

  test('of a template is to send it again, whatever the window says', () => {
    expect(cureOf(failure({ remedy: 'retry_now', session: { window: 'closed' }, message: { type: 'template' } }), flowing)).toBe(
      'send_again',
    )
  })

  test('of a refused text is to correct it where it can still be sent', () => {
    expect(cureOf(failure({ remedy: 'fix_content' }), flowing)).toBe('correct_text')
    expect(cureOf(failure({ remedy: 'fix_content', session: { window: 'closed' } }), flowing)).toBe('send_template')
  })

  test('of a number that is not on WhatsApp is to check it, unless it has written since', () => {
    expect(cureOf(failure({ remedy: 'check_number' }), flowing)).toBe('check_number')
    expect(cureOf(failure({ remedy: 'check_number', session: { lastMessage: writtenSince() } }), flowing)).toBe('send_again')
  })

  test('of a channel’s fault is to mend the channel, and to send again once that goes on', () => {
    const row = failure({ remedy: 'fix_channel', cause: 'provider_auth' })
    expect(cureOf(row, new Set([row.session.channelId]))).toBe('fix_channel')
    expect(cureOf(row, flowing)).toBe('send_again')
  })

  test('is a call where WhatsApp would hold it back again, as far as there is a number', () => {
    expect(cureOf(failure({ remedy: 'call_customer' }), flowing)).toBe('call_customer')
    const nameless = { id: nextId(), name: null, phone: null, chatId: 'ES.880@lid' }
    expect(cureOf(failure({ remedy: 'call_customer', session: { contact: nameless } }), flowing)).toBe('open_session')
  })

  test('is to wait while it is on its way once more', () => {
    expect(cureOf(failure({ retry: { id: nextId(), status: 'sending' } }), flowing)).toBe('wait')
    expect(cureOf(failure({ retry: { id: nextId(), status: 'failed' } }), flowing)).toBe('send_again')
  })
})

describe('the button of a cure', () => {
  test('pressed a second time after the line broke still sends the same message', async () => {
    const posted = server()
    show(<CureButton row={failure()} paused={flowing} mayMend />)
    const button = screen.getByRole('button', { name: 'Send again' })
    await userEvent.click(button)
    await screen.findByText('No connection to the server')
    await userEvent.click(button)
    await waitFor(() => expect(posted()).toHaveLength(2))
    const [first, second] = posted()
    expect(first?.body?.clientKey).toMatch(/^[0-9a-f-]{36}$/)
    expect(second).toEqual(first)
  })

  test('shows how far the new message is, and is not offered again while it is on its way', async () => {
    server(message({ direction: 'out', status: 'queued' }), 202)
    show(<CureButton row={failure()} paused={flowing} mayMend />)
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }))
    expect((await screen.findByText(/Sent again/)).textContent).toContain('Waiting')
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('is there again when that message has failed too, and sends another one', async () => {
    const tried = message({ direction: 'out', status: 'queued' })
    const posted = server(tried, 202)
    const client = new QueryClient()
    const row = failure()
    const shown = (retry: typeof row.retry) => (
      <QueryClientProvider client={client}>
        <CureButton row={{ ...row, retry }} paused={flowing} mayMend />
      </QueryClientProvider>
    )
    const { rerender } = render(shown(null))
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }))
    await screen.findByText(/Sent again/)
    rerender(shown({ id: tried.id, status: 'rejected' }))
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }))
    await waitFor(() => expect(posted()).toHaveLength(2))
    const [first, second] = posted()
    expect(second?.body?.clientKey).not.toBe(first?.body?.clientKey)
  })

  test('that corrects the text leads to the session with the text in its composer', async () => {
    const row = failure({ remedy: 'fix_content' })
    show(<CureButton row={row} paused={flowing} mayMend />)
    const link = screen.getByRole('link', { name: 'Correct the text' })
    expect(link.getAttribute('href')).toBe(`/sessions/${row.session.id}`)
    await userEvent.click(link)
    expect(drafts.get(row.session.id).text).toBe('Yes, we do')
  })

  test('sends nobody to settings that are not open to them', () => {
    const row = failure({ remedy: 'fix_channel', cause: 'payment' })
    show(<CureButton row={row} paused={new Set([row.session.channelId])} mayMend={false} />)
    expect(screen.getByText('An administrator can mend this')).toBeTruthy()
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('sends what may have arrived again only after a person has said so', async () => {
    const posted = server()
    show(<SendAnyway row={failure({ message: { status: 'unknown' } })} />)
    await userEvent.click(screen.getByRole('button', { name: 'Send again anyway' }))
    expect(await screen.findByText(/Grace may get the same text twice/)).toBeTruthy()
    expect(posted()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }))
    await waitFor(() => expect(posted()).toMatchObject([{ body: { confirmUnknown: true } }]))
  })
})

describe('sending many again', () => {
  const rows = () => [
    failure(),
    failure({ remedy: 'check_first', message: { status: 'unknown' } }),
    failure({ remedy: 'send_template', session: { window: 'closed' } }),
    failure({ retry: { id: nextId(), status: 'queued' } }),
  ]

  test('takes along only what sending again cures, and says why the others stay', () => {
    const [ready, doubtful, closed, underway] = rows()
    const { goes, stays } = bulkPlan(
      [ready, doubtful, closed, underway].filter((row) => row !== undefined),
      flowing,
    )
    expect(goes).toEqual([ready])
    expect(stays).toEqual([
      { row: doubtful, why: 'It may have arrived: check it first' },
      { row: closed, why: 'The window has closed: only a template gets through' },
      { row: underway, why: 'It is on its way once more already' },
    ])
  })

  test('shows what goes to whom before it goes, and then what became of each', async () => {
    const [one, two] = [failure({ message: { body: 'The first text' } }), failure({ message: { body: 'The second text' } })]
    const posted = server({
      items: [
        { messageId: one.message.id, message: message({ direction: 'out', status: 'queued' }), problem: null },
        { messageId: two.message.id, message: null, problem: { code: 'window_closed', detail: 'The 24-hour window has closed' } },
      ],
    })
    show(<BulkDialog rows={[one, two, ...rows().slice(1)]} paused={flowing} onClose={() => {}} />)
    expect(screen.getByRole('heading', { name: 'Send 2 messages again?' })).toBeTruthy()
    expect(within(screen.getByRole('list', { name: 'These go' })).getByText('The second text')).toBeTruthy()
    expect(within(screen.getByRole('list', { name: 'These cannot go' })).getAllByRole('listitem')).toHaveLength(3)
    expect(posted()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Send these 2 again' }))
    expect(await screen.findByRole('heading', { name: '1 message on the way' })).toBeTruthy()
    expect(screen.getByText('The 24-hour window has closed')).toBeTruthy()
    expect(posted()).toMatchObject([{ body: { items: [{ messageId: one.message.id }, { messageId: two.message.id }] } }])
  })
})

describe('the list while somebody works in it', () => {
  const [a, b, c, d] = [failure(), failure(), failure(), failure()]

  test('keeps every row where it is: what is new above waits, what is new below joins the end', () => {
    const { rows, waiting } = holdRows(showAll([a, b]), [c, a, b, d])
    expect(rows.map(({ row }) => row)).toEqual([a, b, d])
    expect(waiting).toBe(1)
  })

  test('keeps what was cured in its place, and shows what is new in the others', () => {
    const taken = { ...b, owner: { id: 'jens', name: 'Jens' } }
    const { rows } = holdRows(showAll([a, b]), [taken])
    expect(rows).toEqual([
      { row: a, isGone: true },
      { row: taken, isGone: false },
    ])
  })
})

describe('who deals with a failure', () => {
  test('is taken on with one press', async () => {
    const posted = server(message())
    const row = failure()
    show(<OwnerCell row={row} me={mara} isOpen />)
    await userEvent.click(screen.getByRole('button', { name: 'Take it' }))
    await waitFor(() => expect(posted()).toEqual([{ path: `/api/failures/${row.message.id}/claim`, body: null }]))
  })

  test('can be given back by its owner, and taken over from another', async () => {
    const posted = server(message())
    show(<OwnerCell row={failure({ owner: mara })} me={mara} isOpen />)
    await userEvent.click(screen.getByRole('button', { name: 'Owner: you' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Give it back' }))
    await waitFor(() => expect(posted()).toMatchObject([{ body: { userId: null } }]))
    cleanup()
    show(<OwnerCell row={failure({ owner: { id: 'jens', name: 'Jens Albrecht' } })} me={mara} isOpen />)
    await userEvent.click(screen.getByRole('button', { name: 'Owner: Jens Albrecht' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Take it over' }))
    await waitFor(() => expect(posted()).toMatchObject([{}, { body: { userId: 'mara' } }]))
  })

  test('is offered as nobody first, then oneself, then the others by name', () => {
    const owners = [
      { owner: { id: 'r', name: 'Ruth Simon' }, count: 1 },
      { owner: { id: 'j', name: 'Jens Albrecht' }, count: 3 },
      { owner: null, count: 9 },
    ]
    expect(ownersToChoose(owners, mara).map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Nobody yet 9',
      'You 0',
      'Jens Albrecht 3',
      'Ruth Simon 1',
    ])
  })
})

test('a failure is closed with a reason: one of ours, or one’s own words, which then must not be missing', async () => {
  const posted = server(message())
  show(<ResolveButton row={failure()} />)
  await userEvent.click(screen.getByRole('button', { name: 'Close it…' }))
  await userEvent.click(await screen.findByRole('radio', { name: 'In other words' }))
  await userEvent.click(screen.getByRole('button', { name: 'Close the failure' }))
  expect(await screen.findByText('Say how it ended')).toBeTruthy()
  expect(posted()).toEqual([])
  await userEvent.type(screen.getByRole('textbox', { name: 'Your words' }), 'Came to the shop')
  await userEvent.click(screen.getByRole('button', { name: 'Close the failure' }))
  await waitFor(() => expect(posted()).toMatchObject([{ body: { resolution: 'Came to the shop' } }]))
})

test('causes are offered with the most frequent first, and the chosen one stays even when it is cured', () => {
  const counts = { stuck: 1, window_closed: 5 }
  expect(causesToChoose({ counts, chosen: null, isOpen: true })).toEqual(['window_closed', 'stuck'])
  expect(causesToChoose({ counts, chosen: 'payment', isOpen: true })).toEqual(['window_closed', 'stuck', 'payment'])
})

test('due is late at its very moment, and soon from half an hour before it', () => {
  const at = (minutes: number) => dueStateOf(new Date(NOW.getTime() + minutes * 60_000), NOW)
  expect([at(0), at(1), at(30), at(31)]).toEqual(['late', 'soon', 'soon', 'later'])
})

test('what WhatsApp’s code says is said in place of what the cause says alone', () => {
  expect(failureTitle('rate_limited', '131056')).toBe('Too many messages to one customer at once')
  expect(failureTitle('rate_limited', null)).toBe('Too many messages at once')
})

test('how a failure ended by itself is said in words, and a person’s own words stay', () => {
  expect(resolutionWords('arrived_after_all')).toBe('It arrived after all')
  expect(resolutionWords('Came to the shop')).toBe('Came to the shop')
})

test('a trail tells once what happened again and again, and leaves out what came of nothing', () => {
  const entry = (kind: string, detail: string, minutes: number) => ({ kind, detail, at: ago(minutes), source: 'poll', raw: null })
  const steps = stepsOf([
    entry('drafted', 'Drafted', 9),
    entry('approved', 'Sent by Jens', 8),
    entry('attempt', 'Attempt 1', 8),
    entry('accepted', 'Accepted', 7),
    entry('asked', 'Asked, no news', 6),
    entry('asked', 'Asked, no news', 5),
  ])
  expect(steps.map(({ words, at }) => [words, at.length])).toEqual([
    ['Sent by Jens', 1],
    ['Accepted', 1],
    ['Asked, no news', 2],
  ])
})
