import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import type { Lead, RestockPromise } from '@/lib/leads/model'
import { sessionQueries } from '@/lib/sessions/client'
import { ago, nextId, sessionDetail } from './desk-scene'
import { openSession, suggestion } from './desk-session'
import { lead, promiseOf, reservedLead } from './lead-scene'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function openWith(leads: Lead[], { promises = [], closed = false }: { promises?: RestockPromise[]; closed?: boolean } = {}) {
  const id = leads[0]?.sessionId ?? nextId()
  const windowClosesAt = closed ? ago(60 * 24 * 365) : new Date(Date.now() + 20 * 3600_000).toISOString()
  const template = {
    name: 'back_in_stock',
    language: 'en',
    status: 'approved',
    category: 'utility',
    body: '{{1}}, {{2}} is back',
    params: 2,
  }
  return openSession(sessionDetail({ id, windowClosesAt, leads, promises, suggestion: suggestion() }), [], {
    'PATCH /api/leads/[^/]+': () => ({ body: { ...leads[0], moves: [] } }),
    'POST /api/leads/[^/]+/reservation': () => ({ body: { ...leads[0], moves: [] } }),
    'POST /api/reservations/[^/]+/(extend|fulfil|cancel)': () => ({ body: { ...leads[0], moves: [] } }),
    'POST /api/sessions/[^/]+/suggestion': () => ({
      body: sessionDetail({ id, windowClosesAt, leads, promises, suggestion: suggestion({ product: { sku: 'LAMP', name: 'Desk lamp' } }) }),
    }),
    'GET /api/settings/leads': () => ({ body: {} }),
    'GET /api/templates': () => ({ body: { items: [template], readAt: new Date().toISOString() } }),
  })
}

const card = () => within(screen.getByRole('region', { name: 'Leads' }))

test('a lead beside its thread tells its stage and what is held, and hands it over', async () => {
  const grace = reservedLead()
  const { to } = openWith([grace])
  expect(card().getByRole('list', { name: 'Stage' }).querySelector('[aria-current=step]')?.textContent).toBe('Reserved')
  expect(card().getByText(/held until/).textContent).toMatch(/^2 held until .+, 3 h left$/)
  await userEvent.click(card().getByRole('button', { name: 'Fulfil' }))
  await waitFor(() => expect(to(`/reservations/${grace.reservation?.id}/fulfil`)).toHaveLength(1))
})

test('what is held can be held for longer', async () => {
  const { to } = openWith([reservedLead()])
  await userEvent.click(card().getByRole('button', { name: 'Extend' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'By 4 hours' }))
  await waitFor(() => expect(to('/extend')).toEqual([{ hours: 4 }]))
})

test('pieces are reserved in a whole number, and as long as is usual unless somebody says otherwise', async () => {
  const { to } = openWith([lead({ quantity: 3 })])
  await userEvent.click(card().getByRole('button', { name: 'Reserve…' }))
  const quantity = await screen.findByLabelText('How many')
  expect(quantity).toHaveProperty('value', '3')
  await userEvent.clear(quantity)
  await userEvent.type(quantity, '1.5')
  await userEvent.click(screen.getByRole('button', { name: 'Reserve' }))
  await screen.findByText('A whole number, 1 or more')
  await userEvent.clear(quantity)
  await userEvent.type(quantity, '2')
  await userEvent.click(screen.getByRole('button', { name: 'Reserve' }))
  await waitFor(() => expect(to('/reservation')).toEqual([{ quantity: 2 }]))
})

test('a lead is lost with a reason only', async () => {
  const { to } = openWith([lead()])
  await userEvent.click(card().getByRole('button', { name: 'Lost…' }))
  await userEvent.click(await screen.findByRole('radio', { name: 'Too expensive' }))
  await userEvent.click(screen.getByRole('button', { name: 'Move to Lost' }))
  await waitFor(() => expect(to('')).toContainEqual({ stage: 'lost', reason: 'Too expensive' }))
})

test('once a promised product is back and the window has closed, one press leads to the template, filled in with it', async () => {
  const grace = lead({ stage: 'restock_alert' })
  const { to, client } = openWith([grace], { promises: [promiseOf(grace, { state: 'ready', readyAt: ago(1) })], closed: true })
  expect(card().getByText('Stock is back')).toBeDefined()
  await screen.findByRole('region', { name: 'Send a template' })
  await userEvent.click(card().getByRole('button', { name: 'Tell them with a template' }))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Send a template' })))
  expect(to('/suggestion')).toEqual([{ sku: 'LAMP' }])
  expect(client.getQueryData(sessionQueries.detail(grace.sessionId).queryKey)?.suggestion?.product?.sku).toBe('LAMP')
})
