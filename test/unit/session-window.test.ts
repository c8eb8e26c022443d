import { expect, test } from 'vitest'
import { acceptsFreeText, windowStateAt } from '@/lib/sessions/model'

const now = new Date('2026-11-24T12:00:00Z')
const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1000)

test('a window is open, closing under an hour before its end, and closed from its last instant', () => {
  expect(windowStateAt(inSeconds(3600), now)).toBe('open')
  expect(windowStateAt(inSeconds(3599), now)).toBe('closing')
  expect(windowStateAt(inSeconds(0), now)).toBe('closed')
})

test('a customer who never wrote has no window', () => {
  expect(windowStateAt(null, now)).toBe('closed')
  expect(acceptsFreeText(null, now)).toBe(false)
})

test('free text is refused from a minute before the end', () => {
  expect(acceptsFreeText(inSeconds(60), now)).toBe(true)
  expect(acceptsFreeText(inSeconds(59), now)).toBe(false)
})
