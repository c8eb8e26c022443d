import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ViewersLine } from '@/components/sessions/viewers-line'
import { drafts } from '@/lib/drafts/client'
import { useViewing } from '@/lib/viewers/client'
import { BEAT_MS, WRITING_MS } from '@/lib/viewers/model'
import { nextId } from './desk-scene'
import { serve } from './desk-session'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const person = (name: string, composing = false) => ({ id: name, name, composing })

test.each([
  [[person('Mara')], 'Mara is looking at this too'],
  [[person('Jens'), person('Mara')], 'Jens and Mara are looking at this too'],
  [[person('Jens'), person('Mara', true)], 'Mara is writing an answer'],
  [['Ada', 'Ben', 'Cleo', 'Dora'].map((name) => person(name)), 'Ada, Ben and 2 others are looking at this too'],
])('of those who have the session open, whoever writes is told first: %#', (viewers, words) => {
  render(<ViewersLine viewers={viewers} />)
  expect(screen.getByRole('status').textContent).toBe(words)
})

function Viewing({ id }: { id: string }) {
  useViewing(id)
  return null
}

function look() {
  const id = nextId()
  const { calls } = serve({})
  const view = render(<Viewing id={id} />)
  const told = () =>
    calls.filter(({ path }) => path.endsWith(`${id}/viewing`)).map(({ path, body }) => body.composing ?? path.split(' ')[0])
  return { id, view, told }
}

test('the others are told at once, from time to time, and when the session is left', () => {
  const { view, told } = look()
  expect(told()).toEqual([false])
  vi.advanceTimersByTime(2 * BEAT_MS)
  expect(told()).toEqual([false, false, false])
  view.unmount()
  expect(told().at(-1)).toBe('DELETE')
  vi.advanceTimersByTime(2 * BEAT_MS)
  expect(told()).toHaveLength(4)
})

test('who types is told to write, once, until they pause or the text is gone', () => {
  const { id, told } = look()
  const type = (text: string) => act(() => drafts.write(id, text))
  type('I am')
  type('I am looking')
  expect(told()).toEqual([false, true])
  vi.advanceTimersByTime(WRITING_MS)
  expect(told()).toEqual([false, true, false])
  type('I am looking for it')
  type('')
  expect(told()).toEqual([false, true, false, true, false])
})

test('a tab that is out of sight looks at nothing', () => {
  const { told } = look()
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  vi.advanceTimersByTime(3 * BEAT_MS)
  expect(told()).toEqual([false, 'DELETE'])
})
