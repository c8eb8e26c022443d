import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ContractPage } from '@/components/contract/contract-page'
import document from '@/lib/contract/generated/openapi.json'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function show(answer: () => Response) {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  )
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={client}>
      <ContractPage />
    </QueryClientProvider>,
  )
}

const whole = () => Response.json(document)

test('a call opens to what it takes, what it answers, the types it speaks of, and how a script makes it', async () => {
  show(whole)
  const user = userEvent.setup()
  const call = await screen.findByRole('button', { name: /POST \/api\/sessions\/\{id\}\/replies Send a reply Operator/ })
  await user.click(call)
  expect(screen.getByRole('region', { name: 'What it takes' }).textContent).toContain('clientKey: uuid')
  expect(screen.getByRole('region', { name: 'What it answers' }).textContent).toBe('Message')
  expect(screen.getByRole('region', { name: 'Message' }).textContent).toContain('status: "queued"|"sending"')
  expect(screen.getByRole('heading', { name: 'It answers 200 or 202, JSON' })).toBeDefined()
  expect(screen.getByRole('region', { name: 'From a script' }).textContent).toContain('Authorization: Bearer <API key>')
})

test('the calls are grouped by what they are about, and a word finds one', async () => {
  show(whole)
  const user = userEvent.setup()
  const team = within(await screen.findByRole('region', { name: 'team' }))
  expect(team.getAllByRole('listitem')).toHaveLength(4)
  await user.type(screen.getByRole('searchbox', { name: 'Find a call' }), 'secret subscr')
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  await user.type(screen.getByRole('searchbox', { name: 'Find a call' }), ' zeppelin')
  expect(screen.getByRole('heading', { name: 'No such call' })).toBeDefined()
})

test('the events that receivers are told stand there with their bodies', async () => {
  show(whole)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'reservation.made' }))
  expect(screen.getByRole('region', { name: 'The body of reservation.made' }).textContent).toContain('until: date-time')
})

test('an API that cannot be loaded says so, with a way to try again', async () => {
  show(() => Response.json({ code: 'internal_error', detail: 'It broke' }, { status: 500 }))
  expect((await screen.findByRole('alert')).textContent).toContain('It broke')
})
