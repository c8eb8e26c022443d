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
afterEach(async () => {
  cleanup()
  await vi.advanceTimersByTimeAsync(0)
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
  /** What the server was told by then. */
  const toldAfter = async (ms = 0) => {
    await vi.advanceTimersByTimeAsync(ms)
    return calls.filter(({ path }) => path.endsWith(`${id}/viewing`)).map(({ path, body }) => body.composing ?? path.split(' ')[0])
  }
  return { id, view, toldAfter }
}

test('the others are told at once, from time to time, and when the session is left', async () => {
  const { view, toldAfter } = look()
  expect(await toldAfter()).toEqual([false])
  expect(await toldAfter(2 * BEAT_MS)).toEqual([false, false, false])
  view.unmount()
  expect(await toldAfter(2 * BEAT_MS)).toEqual([false, false, false, 'DELETE'])
})

test('who types is told to write, once, until they pause or the text is gone', async () => {
  const { id, toldAfter } = look()
  const type = (text: string) => act(() => drafts.write(id, text))
  type('I am')
  type('I am looking')
  expect(await toldAfter()).toEqual([false, true])
  expect(await toldAfter(WRITING_MS)).toEqual([false, true, false])
  type('I am looking for it')
  type('')
  expect(await toldAfter()).toEqual([false, true, false, true, false])
})

test('a text that the server had kept counts as written another time', async () => {
  const { id, toldAfter } = look()
  act(() => drafts.adopt(id, 'Begun yesterday'))
  expect(await toldAfter()).toEqual([false])
})

test('what is told last arrives last, however long an earlier word takes', async () => {
  const { view, toldAfter } = look()
  expect(await toldAfter()).toEqual([false])
  const ask = globalThis.fetch
  let answer = (_: Response) => {}
  const held = new Promise<Response>((resolve) => {
    answer = resolve
  })
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => (init.method === 'PUT' ? held : ask(path, init)))
  await toldAfter(BEAT_MS)
  view.unmount()
  expect(await toldAfter()).toEqual([false])
  answer(Response.json({}))
  expect(await toldAfter()).toEqual([false, 'DELETE'])
})

test('a tab that is out of sight looks at nothing', async () => {
  const { toldAfter } = look()
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(await toldAfter(3 * BEAT_MS)).toEqual([false, 'DELETE'])
})
