import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { causesToChoose } from '@/components/failures/causes'
import { cureOf } from '@/components/failures/cure'
import { CureButton } from '@/components/failures/cure-button'
import { SendAnyway } from '@/components/failures/send-anyway'
import type { FailureRow } from '@/lib/failures/rows'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

function failure(fields: Partial<FailureRow> = {}): FailureRow {
  return {
    message: {
      id: id(1),
      direction: 'out',
      type: 'text',
      body: 'Yes, we do',
      at: '2026-11-24T13:00:00Z',
      author: null,
      status: 'unknown',
      statusAt: null,
      providerMessageId: null,
      attempts: 1,
      holdUntil: null,
      holdReason: null,
      failure: null,
      note: null,
      intent: null,
      clientKey: null,
    },
    session: {
      id: id(2),
      contact: { id: id(3), name: 'Grace Okafor', phone: '+447700900341', chatId: '447700900341@c.us' },
      channelId: id(4),
      window: 'open',
      windowClosesAt: '2026-11-25T13:00:00Z',
      awaitingReplySince: null,
      unread: 0,
      assignee: null,
      state: 'open',
      lastMessage: null,
      suggestion: null,
      hasFailure: true,
      version: 1,
    },
    cause: 'other',
    remedy: 'retry_now',
    since: '2026-11-24T13:00:00Z',
    owner: null,
    dueAt: null,
    resolution: null,
    resolvedAt: null,
    retry: null,
    ...fields,
  }
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function serverThatIsDown() {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new TypeError('down')))
  vi.stubGlobal('fetch', fetch)
  return () =>
    fetch.mock.calls.flatMap(([path, init]) => (init?.method === 'POST' ? [{ path, body: JSON.parse(String(init.body ?? 'null')) }] : []))
}

function show(screenful: ReactNode) {
  render(<QueryClientProvider client={new QueryClient()}>{screenful}</QueryClientProvider>)
}

test('what the provider never answered is asked about, not sent again', () => {
  expect(cureOf(failure({ remedy: 'check_first' }))).toBe('check')
})

test('a text that WhatsApp would refuse again because the window is closed leads to the session', () => {
  const closed = { ...failure().session, window: 'closed' as const }
  expect(cureOf(failure({ remedy: 'retry_later' }))).toBe('send_again')
  expect(cureOf(failure({ remedy: 'retry_later', session: closed }))).toBe('open_session')
  expect(cureOf(failure({ remedy: 'send_template', session: closed }))).toBe('open_session')
})

test('a window that has opened again takes the text as it is', () => {
  expect(cureOf(failure({ remedy: 'send_template' }))).toBe('send_again')
})

test('sent again a second time after the line broke, it is still the same message', async () => {
  const posted = serverThatIsDown()
  show(<CureButton row={failure()} mayMend />)
  const button = screen.getByRole('button', { name: 'Send again' })
  await userEvent.click(button)
  await screen.findByText('No connection to the server')
  await userEvent.click(button)
  await waitFor(() => expect(posted()).toHaveLength(2))
  const [first, second] = posted()
  expect(first?.body.clientKey).toMatch(/^[0-9a-f-]{36}$/)
  expect(second).toEqual(first)
})

test('what is on its way once more shows how far it is, and is not offered again', () => {
  show(<CureButton row={failure({ retry: { id: id(9), status: 'accepted' } })} mayMend />)
  expect(screen.getByText(/Sent again/).textContent).toContain('Accepted')
  expect(screen.queryByRole('button')).toBeNull()
})

test('what may have arrived goes out again only after a person has said so', async () => {
  const posted = serverThatIsDown()
  show(<SendAnyway row={failure()} />)
  await userEvent.click(screen.getByRole('button', { name: 'Send again anyway' }))
  expect(await screen.findByText(/Grace may get the same text twice/)).toBeTruthy()
  expect(posted()).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Send again' }))
  await waitFor(() => expect(posted()).toMatchObject([{ body: { confirmUnknown: true } }]))
})

test('causes are offered with the most frequent first, and the chosen one stays even when it is cured', () => {
  const counts = { stuck: 1, window_closed: 5 }
  expect(causesToChoose({ counts, chosen: null, isOpen: true })).toEqual(['window_closed', 'stuck'])
  expect(causesToChoose({ counts, chosen: 'payment', isOpen: true })).toEqual(['window_closed', 'stuck', 'payment'])
})
