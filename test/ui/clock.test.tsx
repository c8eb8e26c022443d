import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Duration } from '@/components/ui/duration'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T13:20:30.400Z') })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('lengths of time on the screen go on by themselves, all in the same instant', () => {
  render(
    <>
      <p>first {<Duration from="2026-11-24T13:20:00Z" />}</p>
      <p>second {<Duration from="2026-11-24T13:20:10Z" />}</p>
    </>,
  )
  expect(screen.getByText(/first/).textContent).toBe('first 30 s')
  act(() => vi.advanceTimersByTime(600))
  expect(screen.getByText(/first/).textContent).toBe('first 31 s')
  expect(screen.getByText(/second/).textContent).toBe('second 21 s')
})

test('a page that comes back after sleep is right at once, not at the next tick', () => {
  render(<Duration from="2026-11-24T13:00:00Z" />)
  expect(screen.getByText('20 min')).toBeTruthy()
  vi.setSystemTime(new Date('2026-11-24T15:00:00Z'))
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(screen.getByText('2 h')).toBeTruthy()
})
