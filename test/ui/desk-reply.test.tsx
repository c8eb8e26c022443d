import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Message, SessionDetail } from '@/lib/sessions/model'
import { message, ownMessage, sessionDetail } from './desk-scene'
import { openSession, suggestion } from './desk-session'

const inAnHour = () => new Date(Date.now() + 20 * 3600_000).toISOString()
const open = (fields: Partial<SessionDetail> = {}) => sessionDetail({ windowClosesAt: inAnHour(), ...fields })
const question = () => message({ body: 'Is the charger there?' })
const composer = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Write to Alexey' })
const refusal = (status: number, code: string, more: object = {}) => ({ status, body: { code, status, detail: 'No', ...more } })
const replies = 'POST /api/sessions/[^/]+/replies'

function accepted(body: Record<string, unknown>): { status: number; body: Message } {
  return { status: 202, body: ownMessage({ body: String(body.body), clientKey: String(body.clientKey), status: 'queued' }) }
}

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

describe('the suggested reply', () => {
  test('goes with one key: as it stands, for this suggestion, by someone who has seen the last message', async () => {
    const [asked, drafted] = [question(), suggestion()]
    const { to } = openSession(open({ suggestion: drafted }), [asked], { [replies]: accepted })
    await screen.findByText('Is the charger there?')
    await userEvent.keyboard('s')
    await waitFor(() => expect(to('/replies')).toHaveLength(1))
    expect(to('/replies')[0]).toMatchObject({
      body: drafted.text,
      suggestionId: drafted.id,
      lastSeenMessageId: asked.id,
      expectedPhone: '+491713920042',
    })
  })

  test('becomes a bubble at once, stays one bubble when the server has it, and leaves the dock', async () => {
    const drafted = suggestion()
    let answer = () => {}
    const wait = new Promise<void>((resolve) => {
      answer = resolve
    })
    openSession(open({ suggestion: drafted }), [question()], { [replies]: accepted })
    const answering = vi.mocked(fetch).getMockImplementation()
    vi.mocked(fetch).mockImplementation(async (path, init) => {
      if (String(path).endsWith('/replies')) await wait
      return answering?.(path, init) ?? Response.error()
    })
    await screen.findByText('Is the charger there?')
    await userEvent.keyboard('s')
    const log = screen.getByRole('log')
    const [, pending] = within(log).getAllByRole('article')
    expect(pending?.getAttribute('aria-busy')).toBe('true')
    expect(within(log).getByText('Waiting')).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Suggested reply' })).toBeNull()
    answer()
    await waitFor(() => expect(log.querySelector('[aria-busy]')).toBeNull())
    expect(within(log).getByText('Waiting')).toBeTruthy()
    expect(within(log).getAllByText(/65 W charger/)).toHaveLength(1)
  })

  test('goes once however often it is pressed', async () => {
    const { to } = openSession(open({ suggestion: suggestion() }), [question()], { [replies]: () => 'never' })
    await screen.findByText('Is the charger there?')
    const send = screen.getByRole('button', { name: /Send to Alexey/ })
    send.click()
    send.click()
    await userEvent.keyboard('ss')
    await waitFor(() => expect(to('/replies')).toHaveLength(1))
  })

  test('cannot go once its stock has changed, until the stock was read again', async () => {
    const stale = suggestion({ stale: true, staleReason: '8 became 2' })
    const session = open({ suggestion: stale })
    const { to } = openSession(session, [question()], {
      [replies]: accepted,
      'POST /api/sessions/[^/]+/suggestion': () => ({ body: { ...session, version: 2, suggestion: suggestion({ text: 'only 2 left' }) } }),
    })
    await screen.findByText('Is the charger there?')
    expect(screen.getByText(/8 became 2/)).toBeTruthy()
    await userEvent.keyboard('s')
    await userEvent.keyboard('r')
    await waitFor(() => expect(to('/suggestion')).toEqual([{ sku: 'CH-65' }]))
    expect(to('/replies')).toEqual([])
  })

  test('asks which product is meant; a number chooses', async () => {
    const candidates = ['HS2-BLK', 'HS2W-BLK'].map((sku) => ({ sku, name: `Headset ${sku}`, score: 0.9 }))
    const which = suggestion({
      confidence: 'ambiguous',
      product: null,
      availability: null,
      candidates,
      text: 'Hello! Which one do you mean?',
    })
    const session = open({ suggestion: which })
    const { to } = openSession(session, [question()], { 'POST /api/sessions/[^/]+/suggestion': () => ({ body: session }) })
    await screen.findByText('Is the charger there?')
    expect(screen.getByText('Which one does Alexey mean?')).toBeTruthy()
    await userEvent.keyboard('2')
    await waitFor(() => expect(to('/suggestion')).toEqual([{ sku: 'HS2W-BLK' }]))
  })

  test('says why it matched, is put away and shown again', async () => {
    openSession(open({ suggestion: suggestion({ why: ['says “in stock”', 'matched: charger'] }) }), [question()])
    await screen.findByText('Is the charger there?')
    expect(screen.getByText('says “in stock” · matched: charger')).toBeTruthy()
    await userEvent.click(screen.getAllByRole('button', { name: 'Dismiss' })[0] ?? document.body)
    expect(screen.queryByRole('region', { name: 'Suggested reply' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Show the suggested reply' }))
    expect(screen.getByRole('region', { name: 'Suggested reply' })).toBeTruthy()
  })

  test('takes the place of a typed text only when asked to, and can be taken back', async () => {
    const drafted = suggestion()
    openSession(open({ suggestion: drafted }), [question()])
    await screen.findByText('Is the charger there?')
    await userEvent.type(composer(), 'my own words{Escape}')
    await userEvent.keyboard('e')
    expect(composer().value).toBe('my own words')
    await userEvent.click(screen.getByRole('button', { name: 'Replace it' }))
    expect(composer().value).toBe(drafted.text)
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(composer().value).toBe('my own words')
  })
})

describe('a written reply', () => {
  async function write(answer: (body: Record<string, unknown>) => ReturnType<typeof accepted> | ReturnType<typeof refusal> | 'no answer') {
    const desk = openSession(open(), [question()], { [replies]: answer })
    await screen.findByText('Is the charger there?')
    await userEvent.type(composer(), 'Yes, we do{Control>}{Enter}{/Control}')
    return desk
  }

  test('leaves the composer only when the server has accepted it', async () => {
    await write(accepted)
    await waitFor(() => expect(composer().value).toBe(''))
    expect(within(screen.getByRole('log')).getByText('Yes, we do')).toBeTruthy()
  })

  test('stays, and goes under the same key, when nobody answered', async () => {
    let isDown = true
    const { to } = await write((body) => (isDown ? 'no answer' : accepted(body)))
    await screen.findByText('This was not sent')
    expect(composer().value).toBe('Yes, we do')
    isDown = false
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }))
    await waitFor(() => expect(composer().value).toBe(''))
    expect(to('/replies')).toHaveLength(2)
    expect(to('/replies')[1]?.clientKey).toBe(to('/replies')[0]?.clientKey)
  })

  test('stays when something new has come; sent anyway, it says that this was seen', async () => {
    const news = message({ body: 'in blue, please' })
    let isFirst = true
    const { to } = await write((body) => {
      if (!isFirst) return accepted(body)
      isFirst = false
      return refusal(409, 'conversation_moved', { newMessages: [news] })
    })
    const dialog = await screen.findByRole('alertdialog')
    expect(within(dialog).getByText('in blue, please')).toBeTruthy()
    expect(within(dialog).getByText(/Alexey wrote while you were writing/)).toBeTruthy()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Send anyway' }))
    await waitFor(() => expect(to('/replies')).toHaveLength(2))
    expect(to('/replies')[1]).toMatchObject({ body: 'Yes, we do', lastSeenMessageId: news.id })
  })

  test('can be written on when something new has come', async () => {
    await write(() => refusal(409, 'conversation_moved', { newMessages: [message({ body: 'in blue, please' })] }))
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Keep editing' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(composer().value).toBe('Yes, we do')
  })

  test('stays when the stock has changed: before, after, and the text as it would read now', async () => {
    const { availability: before } = suggestion()
    const rebuilt = suggestion({ text: 'Hello, Alexey! «65 W charger» is currently out of stock.' })
    const after = { ...before, state: 'out_of_stock', quantity: 0, label: 'out of stock' }
    await write(() => refusal(409, 'availability_changed', { before, after, suggestion: rebuilt }))
    const dialog = await screen.findByRole('alertdialog')
    expect(within(dialog).getByText('In stock, 8')).toBeTruthy()
    expect(within(dialog).getByText('Out of stock')).toBeTruthy()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Edit the new text' }))
    expect(composer().value).toBe(rebuilt.text)
  })

  test('is refused in place when the window closed meanwhile, and stays', async () => {
    await write(() => refusal(422, 'window_closed'))
    await screen.findByText(/Only a template reaches this customer now/)
    expect(composer().value).toBe('Yes, we do')
  })

  test('is not sent with a placeholder that nobody filled in', async () => {
    const { to } = openSession(open(), [question()], { [replies]: accepted })
    await screen.findByText('Is the charger there?')
    await userEvent.type(composer(), 'It costs {{{{1}} today{Control>}{Enter}{/Control}')
    expect(screen.getByText('Fill in {{1}} first')).toBeTruthy()
    expect(to('/replies')).toEqual([])
  })

  test('is kept, and cannot be sent, once the window has closed', async () => {
    const closed = new Date(Date.now() - 60_000).toISOString()
    openSession(open({ windowClosesAt: closed, window: 'closed', draft: 'The dock is back', suggestion: suggestion() }), [question()])
    await screen.findByText('Only a template can reach Alexey now')
    expect(screen.getByText('The dock is back')).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: /Write to/ })).toBeNull()
    expect(screen.queryByRole('region', { name: 'Suggested reply' })).toBeNull()
  })
})

describe('a reply that did not get through', () => {
  const undeliverable = { cause: 'undeliverable', code: '131026', text: null, remedy: 'retry_later' } as const
  const unknown = { cause: 'unknown_outcome', code: null, text: null, remedy: 'check_first' } as const

  test('says so in its bubble, with why and the code, and goes again with one key', async () => {
    const failed = ownMessage({ body: 'Yes', status: 'failed', failure: undeliverable })
    const again = (body: Record<string, unknown>) => accepted({ ...body, body: 'Yes' })
    const { to } = openSession(open(), [question(), failed], { 'POST /api/messages/[^/]+/retry': again })
    await screen.findByText('Not delivered.')
    expect(screen.getByText(/131026/)).toBeTruthy()
    await userEvent.keyboard('r')
    await waitFor(() => expect(screen.queryByText('Not delivered.')).toBeNull())
    expect(to('/retry')).toHaveLength(1)
  })

  test('is asked about, never sent again unasked, when nobody knows whether it arrived', async () => {
    const failed = ownMessage({ body: 'Yes', status: 'unknown', failure: unknown })
    const { to } = openSession(open(), [question(), failed], {
      'POST /api/messages/[^/]+/check': () => ({ body: failed }),
      'POST /api/messages/[^/]+/retry': accepted,
    })
    await screen.findByText(/We don’t know whether this arrived/)
    await userEvent.keyboard('r')
    expect(screen.queryByRole('button', { name: 'Send again anyway' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Check with WhatsApp' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Send again anyway' }))
    expect(to('/retry')).toEqual([])
    await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Send again' }))
    await waitFor(() => expect(to('/retry')).toMatchObject([{ confirmUnknown: true }]))
  })
})

describe('a reply that waits to go', () => {
  test('can be taken back, and its text is in the composer again', async () => {
    const now = new Date()
    const holdUntil = new Date(now.getTime() + 4500).toISOString()
    const held = ownMessage({ body: 'Too quick', at: now.toISOString(), status: 'queued', holdReason: 'undo', holdUntil })
    const { to } = openSession(open(), [question(), held], {
      'POST /api/messages/[^/]+/cancel': () => ({ body: { ...held, status: 'cancelled', holdUntil: null } }),
    })
    await screen.findByText(/Goes out in \d s/)
    await userEvent.keyboard('z')
    await waitFor(() => expect(to('/cancel')).toHaveLength(1))
    await waitFor(() => expect(composer().value).toBe('Too quick'))
  })
})

describe('reading', () => {
  test('is noted only while somebody looks', async () => {
    const asked = question()
    const session = open({ unread: 1 })
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false)
    const { to } = openSession(session, [asked], {
      'POST /api/sessions/[^/]+/seen': () => ({ body: { ...session, unread: 0, version: 2 } }),
    })
    await screen.findByText('Is the charger there?')
    expect(to('/seen')).toEqual([])
    hasFocus.mockReturnValue(true)
    window.dispatchEvent(new Event('focus'))
    await waitFor(() => expect(to('/seen')).toEqual([{ messageId: asked.id }]))
    hasFocus.mockRestore()
  })
})
