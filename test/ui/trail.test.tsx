import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { delayWords, shortId, trailAsJson } from '@/components/delivery/trail-words'
import { message, ownMessage, sessionDetail } from './desk-scene'
import { openSession } from './desk-session'

const step = (fields: object) => ({
  at: '2026-11-24T13:20:00.000Z',
  kind: 'attempt',
  source: 'stockreply',
  detail: 'x',
  raw: null,
  ...fields,
})
const sent = step({ kind: 'approved', source: 'Mara Klein', detail: 'Sent by Mara Klein' })
const taken = step({ at: '2026-11-24T13:20:00.800Z', kind: 'accepted', source: 'send', detail: 'Accepted by the provider after 0.8 s' })
const delivered = step({
  at: '2026-11-24T13:20:03.100Z',
  kind: 'delivered',
  source: 'push',
  detail: 'Delivered, told by webhook',
  raw: { status: 'delivered', to: '…042' },
})
const reply = ownMessage({ body: 'Yes, 8 of them', status: 'delivered', providerMessageId: 'wamid.HBgMNDkxNzEzOTIwMDQyFQIAERgSA1B2C3' })

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
  vi.unstubAllGlobals()
})

test('the provider’s word tells how long it took, our own steps do not', () => {
  expect(delayWords(delivered, taken)).toBe('2.3 s later')
  expect(delayWords({ ...delivered, at: '2026-11-24T13:26:00.800Z' }, taken)).toBe('6 min later')
  expect(delayWords(taken, sent)).toBeNull()
  expect(delayWords(delivered, undefined)).toBeNull()
})

test('a long id is shown by its ends', () => {
  expect(shortId('wamid.HBgMNDkxNzEzOTIwMDQyFQIAERgSA1B2C3')).toBe('wamid.HBgM…A1B2C3')
  expect(shortId('short')).toBe('short')
})

test('the trail can be passed on whole, without the words of the message', () => {
  const copied = trailAsJson(reply, [sent, delivered])
  expect(JSON.parse(copied)).toMatchObject({ id: reply.id, status: 'delivered', items: [sent, delivered] })
  expect(copied).not.toContain('Yes, 8 of them')
})

test('the state of a message opens its way, step by step, with what the provider sent folded away', async () => {
  openSession(sessionDetail(), [message(), reply], {
    'GET /api/messages/[^/]+/timeline': () => ({ body: { items: [sent, taken, delivered] } }),
  })
  await userEvent.click(await screen.findByRole('button', { name: /Delivered/ }))
  const way = await screen.findByRole('list', { name: 'What happened to this message' })
  expect(within(way).getAllByRole('listitem')).toHaveLength(3)
  const raw = within(way).getByText('Raw').closest('details')
  expect(raw?.open).toBe(false)
  expect(raw?.textContent).toContain('…042')

  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await userEvent.click(screen.getByRole('button', { name: 'Copy id' }))
  await waitFor(() => expect(writeText).toHaveBeenCalledWith(reply.providerMessageId))
})

test('a way that could not be loaded can be asked for again', async () => {
  let isDown = true
  openSession(sessionDetail(), [message(), reply], {
    'GET /api/messages/[^/]+/timeline': () => (isDown ? 'no answer' : { body: { items: [sent] } }),
  })
  await userEvent.click(await screen.findByRole('button', { name: /Delivered/ }))
  await screen.findByText('What happened could not be loaded.')
  isDown = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('Sent by Mara Klein')
})
