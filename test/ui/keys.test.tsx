import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { KeySettings } from '@/components/keys/key-settings'
import type { ApiKey } from '@/lib/keys/model'
import { nextId } from './desk-scene'
import { serve } from './desk-session'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const secret = `sr_${'k'.repeat(43)}`
const apiKey = (fields: Partial<ApiKey> = {}): ApiKey => ({
  id: nextId(),
  name: 'Warehouse',
  role: 'supervisor',
  last4: 'k4Xz',
  createdAt: '2026-11-24T13:20:00.000Z',
  createdBy: { id: 'ada', name: 'Ada' },
  lastUsedAt: null,
  ...fields,
})

function open(...[answers]: Parameters<typeof serve>) {
  const server = serve(answers)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={client}>
      <KeySettings />
    </QueryClientProvider>,
  )
  return server
}

const listed = (...items: ApiKey[]) => ({ 'GET /api/keys': () => ({ body: { items, nextCursor: null } }) })

test('keys are told apart by name and ending, with their role and their last use', async () => {
  open(listed(apiKey(), apiKey({ name: 'Web shop', role: 'operator', lastUsedAt: new Date(Date.now() - 180_000).toISOString() })))
  const row = await screen.findByRole('row', { name: /Warehouse/ })
  expect(row.textContent).toMatch(/sr_…k4Xz.*Supervisor.*not used yet.*by Ada/)
  expect(screen.getByRole('row', { name: /Web shop/ }).textContent).toMatch(/Operator.*3 min ago/)
})

test('without keys it is said what they are for, and when they cannot be read, how to go on', async () => {
  open(listed())
  await screen.findByText('No keys yet')
  cleanup()
  open({ 'GET /api/keys': () => ({ status: 500, body: { code: 'internal_error', detail: 'No' } }) })
  await screen.findByRole('button', { name: 'Try again' })
})

test('a secret is shown once, and gone with its dialog', async () => {
  const { to } = open({ ...listed(), 'POST /api/keys': () => ({ status: 201, body: { key: apiKey(), secret } }) })
  await userEvent.click(screen.getByRole('button', { name: 'Make a key' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Make a key' }))
  await userEvent.click(dialog.getByRole('button', { name: 'Make the key' }))
  await dialog.findByText('Enter a name')
  await userEvent.type(dialog.getByLabelText('Name'), 'Warehouse')
  await userEvent.click(dialog.getByRole('button', { name: 'Make the key' }))
  const shown = within(await screen.findByRole('alertdialog', { name: 'Key for Warehouse' }))
  expect(shown.getByLabelText<HTMLInputElement>('Secret').value).toBe(secret)
  await userEvent.click(shown.getByRole('button', { name: 'I have kept it' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  expect(document.body.innerHTML).not.toContain(secret)
  expect(to('/api/keys')).toEqual([{ name: 'Warehouse', role: 'supervisor' }])
})

test('a key is revoked only after a second word, and what went wrong is said there', async () => {
  const key = apiKey()
  let isDown = true
  const { calls } = open({
    ...listed(key),
    [`DELETE /api/keys/${key.id}`]: () => (isDown ? 'no answer' : { body: null }),
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Revoke Warehouse' }))
  const dialog = within(await screen.findByRole('alertdialog', { name: 'Revoke Warehouse?' }))
  expect(calls).toEqual([])
  await userEvent.click(dialog.getByRole('button', { name: 'Revoke the key' }))
  await dialog.findByText('The key still works')
  isDown = false
  await userEvent.click(dialog.getByRole('button', { name: 'Revoke the key' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
})
