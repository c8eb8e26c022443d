import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createDrafts } from '@/lib/drafts/client'

const [a, b] = ['01930000-0000-7000-8000-00000000000a', '01930000-0000-7000-8000-00000000000b']

beforeEach(() => {
  vi.useFakeTimers()
  sessionStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
})

function desk(save: (sessionId: string, text: string) => Promise<unknown> = async () => {}) {
  const saved = vi.fn(save)
  return { drafts: createDrafts(saved, sessionStorage), saved }
}

test('what is typed for one customer is never seen with another', () => {
  const { drafts } = desk()
  drafts.write(a, 'for Alexey')
  drafts.write(b, 'for Beatriz')
  expect(drafts.get(a).text).toBe('for Alexey')
  expect(drafts.get(b).text).toBe('for Beatriz')
})

test('the server is told once per pause, not once per key', async () => {
  const { drafts, saved } = desk()
  for (const text of ['Y', 'Ye', 'Yes']) {
    drafts.write(a, text)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(saved).not.toHaveBeenCalled()
  expect(drafts.get(a).isSaved).toBe(false)
  await vi.advanceTimersByTimeAsync(1000)
  expect(saved.mock.calls).toEqual([[a, 'Yes']])
  expect(drafts.get(a).isSaved).toBe(true)
})

test('a text that could not be saved is kept, tried again, and survives a reload', async () => {
  let isDown = true
  const { drafts, saved } = desk(async () => {
    if (isDown) throw new Error('down')
  })
  drafts.write(a, 'not lost')
  await vi.advanceTimersByTimeAsync(1000)
  expect(drafts.get(a)).toMatchObject({ text: 'not lost', isSaved: false })
  expect(createDrafts(async () => {}, sessionStorage).get(a).text).toBe('not lost')
  isDown = false
  await vi.advanceTimersByTimeAsync(10_000)
  expect(saved.mock.calls.length).toBeGreaterThan(1)
  expect(drafts.get(a).isSaved).toBe(true)
  expect(sessionStorage.length).toBe(0)
})

test('what the server kept is taken up only where nothing was typed here', () => {
  const { drafts } = desk()
  drafts.adopt(a, 'from yesterday')
  expect(drafts.get(a)).toMatchObject({ text: 'from yesterday', isSaved: true })
  drafts.write(b, 'typed before the answer came')
  drafts.adopt(b, 'from yesterday')
  expect(drafts.get(b).text).toBe('typed before the answer came')
})

test('an accepted reply clears its own text', () => {
  const { drafts } = desk()
  drafts.write(a, 'Yes, we do ')
  drafts.replied(a, 'Yes, we do')
  expect(drafts.get(a).text).toBe('')
})

test('an accepted suggestion leaves what was being typed, and the server gets it back', async () => {
  const { drafts, saved } = desk()
  drafts.write(a, 'my own words')
  await vi.advanceTimersByTimeAsync(1000)
  drafts.replied(a, 'Hello! It is in stock.')
  expect(drafts.get(a).text).toBe('my own words')
  await vi.advanceTimersByTimeAsync(1000)
  expect(saved.mock.calls).toEqual([
    [a, 'my own words'],
    [a, 'my own words'],
  ])
})

test('a text that was still being saved when it went does not come back', async () => {
  const stored: string[] = []
  let answer = () => {}
  const { drafts } = desk((_, text) => {
    stored.push(text)
    return new Promise<void>((resolve) => {
      answer = resolve
    })
  })
  drafts.write(a, 'Yes')
  await vi.advanceTimersByTimeAsync(1000)
  drafts.replied(a, 'Yes')
  answer()
  await vi.advanceTimersByTimeAsync(1000)
  expect(stored).toEqual(['Yes', ''])
})

test('a suggestion in the place of a typed text can be taken back', () => {
  const { drafts } = desk()
  drafts.write(a, 'my own words')
  drafts.replace(a, 'the suggestion', 'suggestion 1')
  expect(drafts.get(a)).toMatchObject({ text: 'the suggestion', suggestionId: 'suggestion 1', replaced: 'my own words' })
  drafts.restore(a)
  expect(drafts.get(a)).toMatchObject({ text: 'my own words', suggestionId: null, replaced: null })
})

test('an edited suggestion still stands on its stock, until nothing of it is left', () => {
  const { drafts } = desk()
  drafts.replace(a, 'it is in stock', 'suggestion 1')
  drafts.write(a, 'it is in stock, 8 of them')
  expect(drafts.get(a).suggestionId).toBe('suggestion 1')
  drafts.write(a, '')
  drafts.write(a, 'something else')
  expect(drafts.get(a).suggestionId).toBeNull()
})

test('leaving the page saves what is not saved yet', async () => {
  const { drafts, saved } = desk()
  drafts.write(a, 'half a sent')
  drafts.flush()
  expect(saved.mock.calls).toEqual([[a, 'half a sent']])
})
