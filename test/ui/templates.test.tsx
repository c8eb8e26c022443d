import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bestOf, searched, sendable } from '@/components/templates/choice'
import { cleaned, fieldsFor, knownValues } from '@/components/templates/fields'
import type { Message, SessionDetail } from '@/lib/sessions/model'
import type { Template } from '@/lib/templates/model'
import { templateUnderway } from '@/lib/thread/model'
import { message, ownMessage, sessionDetail } from './desk-scene'
import { openSession, suggestion } from './desk-session'

const template = (fields: Partial<Template> = {}): Template => ({
  name: 'availability_update',
  language: 'en',
  status: 'approved',
  category: 'utility',
  body: 'Hello, {{1}}! «{{2}}» is currently {{3}}.',
  params: 3,
  ...fields,
})
const german = template({ language: 'de', body: 'Hallo, {{1}}! «{{2}}» ist derzeit {{3}}.' })
const ready = template({ name: 'reservation_ready', body: '{{1}}, «{{2}}» is ready.', params: 2 })
const refused = template({ name: 'win_back_offer', status: 'rejected', body: 'Hi {{1}}', params: 1 })

const aMinuteAgo = () => new Date(Date.now() - 60_000).toISOString()
const closed = (fields: Partial<SessionDetail> = {}) =>
  sessionDetail({ windowClosesAt: aMinuteAgo(), window: 'closed', suggestion: suggestion(), ...fields })
const listed = (...items: Template[]) => ({ 'GET /api/templates': () => ({ body: { items, readAt: aMinuteAgo() } }) })
const replies = 'POST /api/sessions/[^/]+/template-replies'
const send = () => screen.findByRole('button', { name: 'Send template to Alexey' })
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const preview = () => screen.getByRole('region', { name: 'As the customer will see it' }).textContent

function accepted(body: Record<string, unknown>): { status: number; body: Message } {
  return {
    status: 202,
    body: ownMessage({ type: 'template', clientKey: String(body.clientKey), status: 'queued', body: 'Hello, Alexey!' }),
  }
}

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
  sessionStorage.clear()
  vi.unstubAllGlobals()
})

describe('the templates', () => {
  test('that can be sent are the approved ones, in the customer’s language first, then in English', () => {
    const spanish = template({ language: 'es_MX' })
    expect(sendable([german, template(), refused, spanish], 'es')).toEqual([spanish, template(), german])
    expect(sendable([german, template()], null)).toEqual([template(), german])
  })

  test('have the one ready that says what was suggested, though the customer asks in another language', () => {
    const values = ['Alexey', 'charger', 'in stock']
    const suggested = 'Hello, Alexey! «charger» is currently in stock.'
    expect(bestOf([german, ready, template()], { values, suggested })).toEqual(template())
    expect(bestOf([german, ready, template()], { values, suggested: null })).toEqual(german)
    expect(bestOf([template(), ready], { values: ['Alexey', 'charger'], suggested: null })).toEqual(ready)
  })

  test('are found by name, language and kind', () => {
    expect(searched([german, template(), ready], 'germ')).toEqual([german])
    expect(searched([german, template(), ready], 'Reservation READY')).toEqual([ready])
    expect(searched([german, template(), ready], 'reservation_ready')).toEqual([ready])
  })

  test('go by a title that can be read, with the name WhatsApp knows them by beside it', async () => {
    openSession(closed(), [message()], listed(template(), ready))
    await send()
    const [, other] = screen.getAllByRole('option')
    expect(other?.textContent).toMatch(/^Reservation ready .*reservation_ready$/)
  })
})

describe('the values', () => {
  const known = { contact: { id: 'x', name: ' Alexey ', phone: null, chatId: 'x' }, suggestion: suggestion() }

  test('are filled in from contact, product and stock, and say so', () => {
    expect(fieldsFor(4, known, {}).map(({ value }) => value)).toEqual(['Alexey', '65 W charger', 'in stock', ''])
    expect(fieldsFor(3, known, {}).map(({ source }) => source)).toEqual([
      { words: 'contact' },
      { words: 'CH-65' },
      { checkedAt: known.suggestion.availability?.asOf },
    ])
    expect(knownValues({ ...known, suggestion: null })).toEqual(['Alexey'])
  })

  test('that a person wrote stay when the data change, and stand on no stock', () => {
    const sold = suggestion({ stale: true, staleReason: '8 became 0' })
    const [, , status] = fieldsFor(3, { ...known, suggestion: sold }, { 2: 'in stock again on Monday' })
    expect(status).toMatchObject({ value: 'in stock again on Monday', isEdited: true, source: null, outdated: null })
    expect(fieldsFor(3, { ...known, suggestion: sold }, {})[2]?.outdated).toBe('8 became 0')
  })

  test('are sent in one line, as WhatsApp takes them', () => {
    expect(cleaned('  in stock \n\t 8    left ')).toBe('in stock 8 left')
  })
})

describe('a closed window', () => {
  test('turns the composer into the templates, filled in and seen as the customer will', async () => {
    openSession(closed(), [message()], listed(german, template(), refused))
    await send()
    expect(screen.getByText('Only a template can reach Alexey now')).toBeTruthy()
    expect(preview()).toBe('Hello, Alexey Sokolov! «65 W charger» is currently in stock.')
    expect(screen.queryByText('win_back_offer')).toBeNull()
    expect(screen.queryByRole('textbox', { name: /Write to/ })).toBeNull()
  })

  test('lets a template go with its values, for who has seen the last message, on the stock it names', async () => {
    const [asked, session] = [message(), closed()]
    const { to } = openSession(session, [asked], { ...listed(template()), [replies]: accepted })
    await send()
    await userEvent.clear(field('Name'))
    await userEvent.type(field('Name'), 'Alexey{Control>}{Enter}{/Control}')
    await waitFor(() => expect(to('/template-replies')).toHaveLength(1))
    expect(to('/template-replies')[0]).toMatchObject({
      template: 'availability_update',
      language: 'en',
      params: ['Alexey', '65 W charger', 'in stock'],
      lastSeenMessageId: asked.id,
      suggestionId: session.suggestion?.id,
    })
    expect(to('/template-replies')[0]).not.toHaveProperty('body')
    await screen.findByText(/A template is on its way to Alexey/)
  })

  test('sends nothing while a value is missing, and says which', async () => {
    const { to } = openSession(closed({ suggestion: null }), [message()], { ...listed(template()), [replies]: accepted })
    await screen.findByText('Fill in Product and Status')
    await userEvent.type(field('Product'), 'Dock{Control>}{Enter}{/Control}')
    expect(screen.getByText('Fill in Status')).toBeTruthy()
    expect(to('/template-replies')).toEqual([])
  })

  test('does not let out what the stock no longer holds, until it was read again or written anew', async () => {
    const sold = suggestion({ stale: true, staleReason: '8 became 0' })
    const { to } = openSession(closed({ suggestion: sold }), [message()], { ...listed(template()), [replies]: accepted })
    await screen.findByText('May no longer be true: 8 became 0')
    await userEvent.type(field('Status'), ' again on Monday{Control>}{Enter}{/Control}')
    await waitFor(() => expect(to('/template-replies')).toHaveLength(1))
    expect(to('/template-replies')[0]?.suggestionId).toBeUndefined()
  })

  test('shows what changed when the stock moved before the click; a person may insist', async () => {
    const { availability: before } = suggestion()
    const after = { ...before, state: 'out_of_stock', quantity: 0, label: 'out of stock' }
    const body = { code: 'availability_changed', status: 409, detail: 'No', before, after, suggestion: null }
    const { to } = openSession(closed(), [message()], {
      ...listed(template()),
      [replies]: (sent) => (sent.acceptAvailabilityChange ? accepted(sent) : { status: 409, body }),
    })
    await userEvent.click(await send())
    await screen.findByText(/“in stock” is now “out of stock”/)
    await userEvent.click(screen.getByRole('button', { name: 'Send mine as it is' }))
    await waitFor(() => expect(to('/template-replies')).toHaveLength(2))
    expect(to('/template-replies')[1]).toMatchObject({ acceptAvailabilityChange: true })
  })

  test('shows what is new when the customer wrote first, and keeps the values', async () => {
    const news = message({ body: 'never mind' })
    openSession(closed(), [message()], {
      ...listed(template()),
      [replies]: () => ({ status: 409, body: { code: 'conversation_moved', status: 409, detail: 'No', newMessages: [news] } }),
    })
    await userEvent.click(await send())
    const dialog = await screen.findByRole('alertdialog')
    expect(within(dialog).getByText('never mind')).toBeTruthy()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Keep editing' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(field('Name').value).toBe('Alexey Sokolov')
  })

  test('goes once however often it is pressed, and under the same key when nobody answered', async () => {
    let isDown = true
    const { to } = openSession(closed(), [message()], {
      ...listed(template()),
      [replies]: (body) => (isDown ? 'no answer' : accepted(body)),
    })
    const button = await send()
    button.click()
    button.click()
    await screen.findByText('This was not sent')
    expect(to('/template-replies')).toHaveLength(1)
    isDown = false
    await userEvent.click(screen.getByRole('button', { name: 'Send again' }))
    await waitFor(() => expect(to('/template-replies')).toHaveLength(2))
    expect(to('/template-replies')[1]?.clientKey).toBe(to('/template-replies')[0]?.clientKey)
  })

  test('says what to do where nothing is approved', async () => {
    const { to } = openSession(closed(), [message()], listed(refused))
    await screen.findByText('This channel has no approved template')
    expect(screen.getByText('win_back_offer (rejected)')).toBeTruthy()
    expect(to('/template-replies')).toEqual([])
  })

  test('says so when WhatsApp did not tell its templates, and asks again', async () => {
    let isDown = true
    openSession(closed(), [message()], {
      'GET /api/templates': () =>
        isDown
          ? { status: 502, body: { code: 'provider_unreachable', status: 502, detail: 'No answer' } }
          : { body: { items: [template()], readAt: null } },
    })
    await screen.findByText(/WhatsApp did not answer/)
    isDown = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await send()
  })

  test('is searched with one key; Enter takes the first that is found', async () => {
    openSession(closed(), [message()], listed(template(), ready, german))
    await send()
    await userEvent.keyboard('t')
    const search = screen.getByRole('searchbox', { name: 'Templates' })
    await waitFor(() => expect(document.activeElement).toBe(search))
    await userEvent.keyboard('ready')
    expect(within(screen.getByRole('listbox', { name: 'Templates' })).getAllByRole('option')).toHaveLength(1)
    await userEvent.keyboard('{Enter}')
    expect(preview()).toBe('Alexey Sokolov, «65 W charger» is ready.')
  })

  test('keeps the text that was written, to be offered again', async () => {
    openSession(closed({ draft: 'The dock is back' }), [message()], listed(template()))
    await screen.findByText('Your text is kept')
    expect(screen.getByText(/offered again, with fresh stock, when Alexey writes/)).toBeTruthy()
  })
})

describe('a template that has gone', () => {
  const asked = message()
  const sent = ownMessage({ type: 'template', status: 'delivered' })

  test('is the last word until it fails, is taken back, or is answered', () => {
    expect(templateUnderway([asked, sent])).toBe(sent)
    expect(templateUnderway([asked, sent, message()])).toBeUndefined()
    expect(templateUnderway([asked, { ...sent, status: 'failed' }])).toBeUndefined()
    expect(templateUnderway([asked, { ...sent, status: 'cancelled' }])).toBeUndefined()
  })

  test('is not sent again by a second look; another one can be', async () => {
    openSession(closed(), [asked, sent], listed(template()))
    await screen.findByText(/A template is on its way/)
    expect(screen.queryByRole('button', { name: /Send template/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Send another' }))
    await send()
  })
})

test('an open window has the templates behind a key, and gives the composer back', async () => {
  const later = new Date(Date.now() + 20 * 3600_000).toISOString()
  openSession(sessionDetail({ windowClosesAt: later, suggestion: suggestion() }), [message()], listed(template()))
  await userEvent.type(await screen.findByRole('textbox', { name: 'Write to Alexey' }), 'half a sentence{Escape}')
  await userEvent.keyboard('t')
  await send()
  expect(screen.queryByRole('region', { name: 'Suggested reply' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Back to writing' }))
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Write to Alexey' }).value).toBe('half a sentence')
})
