import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ShopSettings } from '@/components/settings/shop-settings'
import { serve } from './desk-session'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh: () => {} }) }))

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function openIn(browserZone: string, timeZone: string) {
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...new Intl.DateTimeFormat().resolvedOptions(),
    timeZone: browserZone,
  })
  const server = serve({ 'PUT /api/settings/shop': (body) => ({ body }) })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ShopSettings shop={{ timeZone, lowThreshold: 3, currency: null }} />
    </QueryClientProvider>,
  )
  return server
}

const offer = () => screen.queryByRole('button', { name: /this browser’s/ })

test('a shop on another clock than the browser is offered the browser’s, and takes it only when it is saved', async () => {
  const { to } = openIn('Europe/Berlin', 'UTC')
  await userEvent.click(screen.getByRole('button', { name: 'Use Europe/Berlin, this browser’s' }))
  expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Time zone' }).value).toBe('Europe/Berlin')
  expect(to('/shop')).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Saved')
  expect(to('/shop')).toEqual([{ timeZone: 'Europe/Berlin', lowThreshold: 3, currency: null }])
})

test('a shop on the browser’s clock is offered nothing', () => {
  openIn('Europe/Berlin', 'Europe/Berlin')
  expect(offer()).toBeNull()
})
