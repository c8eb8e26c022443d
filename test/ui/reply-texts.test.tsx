import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, expect, test } from 'vitest'
import { LearnedWords } from '@/components/aliases/learned-words'
import { ReplyTexts } from '@/components/wording/reply-texts'
import { language } from '@/lib/wording/model'
import { startingTexts } from '@/lib/wording/starting-texts'
import { serve } from './desk-session'

afterEach(cleanup)

function show(page: React.ReactNode, answers: Parameters<typeof serve>[0]) {
  const server = serve(answers)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <NuqsTestingAdapter hasMemory>
      <QueryClientProvider client={client}>{page}</QueryClientProvider>
    </NuqsTestingAdapter>,
  )
  return server
}

const rows = (own: readonly string[] = []) =>
  language.options.map((code) => ({ language: code, texts: own.includes(code) ? startingTexts[code] : null, updatedAt: null }))
const openTexts = (own: readonly string[] = []) =>
  show(<ReplyTexts />, {
    'GET /api/settings/reply-texts': () => ({ body: { items: rows(own) } }),
    'PUT /api/settings/reply-texts/es': (texts) => ({ body: { language: 'es', texts, updatedAt: null } }),
  })
const preview = () => within(screen.getByRole('region', { name: 'Preview' }))

test('a language without texts starts from a ready one, and shows what customers would read', async () => {
  const { to } = openTexts()
  await userEvent.click(await screen.findByRole('button', { name: 'Start from our Spanish text' }))
  preview().getByText(/^¡Hola, Kim! «Halden desk» está en stock en este momento\./)
  await userEvent.click(preview().getByRole('switch'))
  preview().getByText(/^¡Hola! «Halden desk» está en stock/)
  await userEvent.click(screen.getByRole('button', { name: 'Save the Spanish texts' }))
  await waitFor(() => expect(to('/es')).toEqual([startingTexts.es]))
})

test('what nothing fills in is named beside its field, and nothing is saved', async () => {
  const { to } = openTexts(['es'])
  const field = await screen.findByLabelText('The product is known')
  await userEvent.clear(field)
  await userEvent.type(field, '«{{product}» {{status} {{price}')
  screen.getByText('{price} is not filled in by anything. Use {name}, {product}, {status}.')
  await userEvent.click(screen.getByRole('button', { name: 'Save the Spanish texts' }))
  expect(to('/es')).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Discard' }))
  expect(screen.getByLabelText('The product is known')).toHaveProperty('value', startingTexts.es.availability)
})

test('what comes after an answer is folded away, and shown as the customer reads it once it is opened', async () => {
  openTexts(['es'])
  const group = await screen.findByText('After the customer has chosen')
  expect(group.closest('details')).toHaveProperty('open', false)
  expect(preview().queryByText(/¿Cuántas unidades te aparto\?/)).toBeNull()
  await userEvent.click(group)
  await preview().findByText('¡Hola, Kim! ¡Con gusto! «Halden desk» está disponible. ¿Cuántas unidades te aparto?')
  preview().getByText(/^¡Hola, Kim! Tu reserva está hecha: 2 × «Halden desk», hasta el \p{L}+, \d+ de \p{L}+, \d\d:\d\d\.$/u)
  const field = screen.getByLabelText('How many?')
  await userEvent.clear(field)
  await userEvent.type(field, '«{{product}» {{price}')
  screen.getByText('{price} is not filled in by anything. Use {name}, {product}.')
  screen.getByText('Something in here cannot be saved')
})

const alias = {
  id: '0197a0e0-0000-7000-8000-000000000001',
  phrase: 'wonky giraffe',
  sku: 'SHELF',
  productName: 'Oak bookcase',
  times: 2,
  others: ['LAMP'],
  by: { id: 'u', name: 'Mara Klein' },
  sessionId: null,
  createdAt: '2026-11-29T10:00:00.000Z',
  updatedAt: '2026-11-29T10:00:00.000Z',
}

test('what was learned is shown with what it means and whether it decides, and is removed once that is confirmed', async () => {
  let items = [alias]
  const { calls } = show(<LearnedWords />, {
    'GET /api/aliases': () => ({ body: { items, nextCursor: null } }),
    'DELETE /api/aliases/[^/]+': () => {
      items = []
      return { body: null }
    },
  })
  const row = within(await screen.findByRole('row', { name: /wonky giraffe/ }))
  row.getByText('Oak bookcase')
  row.getByText('Also for LAMP: we ask which')
  await userEvent.click(row.getByRole('button', { name: 'Remove “wonky giraffe”' }))
  await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Remove the words' }))
  await screen.findByText('Nothing learned yet')
  expect(calls.map(({ path }) => path)).toContain(`DELETE /api/aliases/${alias.id}`)
})
