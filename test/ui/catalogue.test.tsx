import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { BulkDialog } from '@/components/catalog/bulk-dialog'
import { historyWords, whoWords } from '@/components/catalog/history-words'
import { ImportResult } from '@/components/catalog/import-result'
import { ProductDialog } from '@/components/catalog/product-dialog'
import { ProductRow } from '@/components/catalog/product-row'
import { QuantityField } from '@/components/catalog/quantity-field'
import { type Product, shop } from '@/lib/catalog/model'
import { ago } from './desk-scene'

const lamp: Product = {
  sku: 'L1',
  name: 'Harbour lamp',
  aliases: [],
  category: null,
  kind: 'stock',
  quantity: 8,
  held: 0,
  locations: [],
  outside: null,
  restockAt: null,
  startsAt: null,
  label: null,
  price: null,
  currency: null,
  groupKey: null,
  options: [],
  updatedAt: '2026-11-24T13:00:00.000Z',
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** A server that answers every request alike; with nothing to answer it is down. Tells what was asked. */
function server(answer?: unknown, status = 200) {
  const fetch = vi.fn<typeof globalThis.fetch>(() =>
    answer === undefined ? Promise.reject(new TypeError('down')) : Promise.resolve(Response.json(answer, { status })),
  )
  vi.stubGlobal('fetch', fetch)
  return () => fetch.mock.calls.map(([path, init]) => ({ path: String(path), body: JSON.parse(String(init?.body ?? 'null')) }))
}

function show(screenful: ReactNode) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const wrap = (content: ReactNode) => <QueryClientProvider client={client}>{content}</QueryClientProvider>
  const { rerender } = render(wrap(screenful))
  return (next: ReactNode) => rerender(wrap(next))
}

const done = { changed: 1, unchanged: 0, refused: [], changes: [] }
const number = () => screen.getByRole('button', { name: /Change the quantity of Harbour lamp/ })
const field = () => screen.getByRole('textbox', { name: 'Quantity of Harbour lamp' })

describe('a quantity in the list', () => {
  test('is typed over and kept with Enter, and nothing else of the product is sent', async () => {
    const asked = server(done)
    show(<QuantityField product={lamp} onOpen={vi.fn()} />)
    await userEvent.click(number())
    await userEvent.keyboard('12{Enter}')
    await waitFor(number)
    expect(asked()).toEqual([{ path: '/api/products/bulk', body: { skus: ['L1'], set: { quantity: 12 } } }])
  })

  test('is left with Escape as it was', async () => {
    const asked = server(done)
    show(<QuantityField product={lamp} onOpen={vi.fn()} />)
    await userEvent.click(number())
    await userEvent.keyboard('99{Escape}')
    expect(number().textContent).toBe('8')
    expect(asked()).toEqual([])
  })

  test('stays as it was typed when others change it meanwhile, and says so', async () => {
    server(done)
    const again = show(<QuantityField product={lamp} onOpen={vi.fn()} />)
    await userEvent.click(number())
    await userEvent.keyboard('12')
    again(<QuantityField product={{ ...lamp, quantity: 3 }} onOpen={vi.fn()} />)
    expect(field()).toHaveProperty('value', '12')
    expect(screen.getByRole('status').textContent).toBe('now 3')
    await userEvent.tab()
    expect(field()).toHaveProperty('value', '12')
  })

  test.each([
    ['what is no number', 'many{Enter}', done, 'A whole number, or nothing'],
    ['a server that is down', '4{Enter}', undefined, 'No connection to the server'],
  ])('tells of %s in its place, and keeps what was typed', async (_, typed, answer, words) => {
    server(answer)
    show(<QuantityField product={lamp} onOpen={vi.fn()} />)
    await userEvent.click(number())
    await userEvent.keyboard(typed)
    expect((await screen.findByRole('alert')).textContent).toBe(words)
    expect(field()).toHaveProperty('value', typed.replace('{Enter}', ''))
  })

  test('is not one number where the stock lies in several places', async () => {
    const onOpen = vi.fn()
    const places = ['Shop', 'Warehouse'].map((name) => ({ name, quantity: 4 }))
    show(<QuantityField product={{ ...lamp, locations: places }} onOpen={onOpen} />)
    await userEvent.click(number())
    expect(onOpen).toHaveBeenCalledOnce()
  })
})

describe('a stock that a source outside tells', () => {
  const told = { source: 'Shop API', asOf: ago(5), quantity: 3, isThere: null, restockAt: null, problem: null }
  const elsewhere: Product = { ...lamp, locations: [{ name: 'Warehouse', quantity: 8 }], outside: told }
  const row = (product: Product) => (
    <ProductRow product={product} variants={0} shop={shop.parse({})} picking={null} onOpen={vi.fn()} onDelete={vi.fn()} onGroup={vi.fn()} />
  )
  const shown = () => screen.getByRole('listitem').textContent

  test('stands in the list in place of our own, with its source and its age', () => {
    show(row(elsewhere))
    expect(shown()).toMatch(/3in stock, only 3 left.*Shop API, 5 min ago/)
    expect(shown()).not.toMatch(/8|Warehouse/)
  })

  test('told in words only is there or not, whatever our own row counts', () => {
    const again = show(row({ ...elsewhere, outside: { ...told, quantity: null, isThere: true } }))
    expect(shown()).toMatch(/in stock.*Shop API/)
    again(row({ ...elsewhere, outside: { ...told, quantity: null, isThere: false } }))
    expect(shown()).toMatch(/out of stock.*Shop API/)
  })

  test('is not known while its source is silent, which is said with what it told last', () => {
    const again = show(row({ ...elsewhere, outside: { ...told, problem: 'silent' } }))
    expect(shown()).toMatch(/not known.*Shop API does not answer; 3 as of/)
    again(row({ ...elsewhere, outside: { ...told, asOf: null, quantity: null } }))
    expect(shown()).toMatch(/not known.*Shop API, not asked yet/)
  })

  test('is not typed over in the list: its number says who decides, and opens the product', async () => {
    const onOpen = vi.fn()
    show(<QuantityField product={elsewhere} onOpen={onOpen} />)
    await userEvent.click(screen.getByRole('button', { name: 'Shop API decides the quantity of Harbour lamp, now 3' }))
    expect(onOpen).toHaveBeenCalledOnce()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('is said to be decided elsewhere where the product is changed', () => {
    server({ items: [], nextCursor: null })
    show(<ProductDialog product={elsewhere} shop={shop.parse({})} onClose={vi.fn()} />)
    expect(screen.getByText('Shop API decides the stock')).toBeDefined()
  })
})

describe('a change of many products', () => {
  const plan = {
    changed: 1,
    unchanged: 1,
    refused: [{ sku: 'L3', message: 'its stock is counted by place: set it there' }],
    changes: [{ line: null, sku: 'L1', name: 'Harbour lamp', change: 'updated', fields: [{ field: 'quantity', before: '8', after: '3' }] }],
  }
  const dialog = (kind: 'quantity' | 'label' | 'delete', { onDone = vi.fn(), outside = 0 } = {}) => (
    <BulkDialog kind={kind} skus={['L1', 'L2', 'L3']} outside={outside} shop={shop.parse({})} onClose={vi.fn()} onDone={onDone} />
  )

  test('is shown before it happens, with what cannot change', async () => {
    const asked = server(plan)
    const onDone = vi.fn()
    show(dialog('quantity', { onDone }))
    await userEvent.type(screen.getByRole('textbox', { name: 'In stock' }), '3')
    await screen.findByText(/1 will change · 1 as they are · 1 cannot/)
    expect(screen.getByRole('table', { name: 'What will change' }).textContent).toContain('8 becomes 3')
    expect(screen.getByRole('list', { name: 'These cannot change' }).textContent).toContain('L3')
    expect(asked().every(({ path }) => path.includes('dryRun=true'))).toBe(true)
    await userEvent.click(await screen.findByRole('button', { name: 'Change 1 product' }))
    await waitFor(() => expect(onDone).toHaveBeenCalled())
    expect(asked()).toContainEqual({ path: '/api/products/bulk', body: { skus: ['L1', 'L2', 'L3'], set: { quantity: 3 } } })
  })

  test('says where it does not count, because a source outside decides', () => {
    server(plan)
    show(dialog('quantity', { outside: 2 }))
    expect(screen.getByText('A source outside decides the stock of 2 products')).toBeDefined()
  })

  test('cannot be done while what it would do is not known', async () => {
    server()
    show(dialog('delete'))
    await screen.findByText('What this would change is not known')
    expect(screen.getByRole('button', { name: /^Delete/ })).toHaveProperty('disabled', true)
  })

  test('is not asked for with what is no number', async () => {
    server(plan)
    show(dialog('quantity'))
    await userEvent.type(screen.getByRole('textbox', { name: 'In stock' }), 'x')
    expect(screen.getByText('A whole number, or nothing')).toBeDefined()
    expect(screen.getByRole('button', { name: /^Change/ })).toHaveProperty('disabled', true)
  })
})

test('what a file would change is told line by line, days on the shop’s own clock', () => {
  show(
    <ImportResult
      isDone={false}
      timeZone="Asia/Kolkata"
      report={{
        format: 'plain',
        created: 0,
        updated: 300,
        unchanged: 7,
        errors: [{ line: 9, message: 'sku: must not be empty' }],
        skipped: [],
        changes: [
          {
            line: 4,
            sku: 'L1',
            name: 'Harbour lamp',
            change: 'updated',
            fields: [{ field: 'restockAt', before: null, after: '2031-04-30T18:30:00.000Z' }],
          },
        ],
      }}
    />,
  )
  expect(screen.getByText('0 new · 300 changed · 7 as before · 1 with errors')).toBeDefined()
  expect(screen.getByRole('row', { name: /4 Harbour lamp/ }).textContent).toContain('1 May 2031, 00:00')
  expect(screen.getByText('The first 1 of 300 are shown.')).toBeDefined()
  expect(screen.getByText('sku: must not be empty')).toBeDefined()
})

test.each([
  [{ quantity: 8 }, { quantity: 3 }, 'from 8 to 3'],
  [{ quantity: null }, { quantity: 0, restockAt: '2031-04-30T23:00:00.000Z' }, 'from not known to 0 · back on 1 May 2031'],
  [{ label: 'ready' }, {}, 'no own wording'],
  [{}, { locations: [{ name: 'Shop', quantity: 3 }], quantity: 3 }, 'from not known to 3 · Shop 3'],
])('a change of stock from %o to %o reads %s', (before, after, words) => {
  const none = { quantity: null, locations: [], restockAt: null, label: null }
  expect(historyWords({ before: { ...none, ...before }, after: { ...none, ...after } }, 'Europe/Berlin')).toBe(words)
})

test('a change of stock names who made it', () => {
  const by = { id: 'a', name: 'Ada Bloom' }
  expect(whoWords({ source: 'person', by })).toBe('Ada Bloom')
  expect(whoWords({ source: 'import', by })).toBe('File, Ada Bloom')
  expect(whoWords({ source: 'api', by: null })).toBe('Another system')
})
