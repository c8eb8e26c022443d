import { expect, test } from 'vitest'
import { agoWords, clockWords, durationWords, localeFor, shortDurationWords } from '@/components/ui/time-words'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const now = new Date('2026-11-24T13:20:00Z')
const berlin = { locale: 'en-DE', zone: 'Europe/Berlin' }

test('a length of time is said in the two units that matter, rounded down', () => {
  expect([0, 59_999, MINUTE, 59 * MINUTE, HOUR, 100 * MINUTE, 24 * HOUR, 80 * HOUR].map(durationWords)).toEqual([
    '0 s',
    '59 s',
    '1 min',
    '59 min',
    '1 h',
    '1 h 40 min',
    '1 d',
    '3 d',
  ])
})

test('the last hour of a window is told in minutes, never as “1 h”', () => {
  expect(shortDurationWords(HOUR - 1)).toBe('59 min')
  expect(shortDurationWords(119 * MINUTE)).toBe('1 h')
})

test('a clock that runs behind the server’s shows no negative time', () => {
  expect(durationWords(-5000)).toBe('0 s')
  expect(agoWords(-5000)).toBe('just now')
})

test('a moment reads as time today, weekday and time this week, date before that, with the year when it is another', () => {
  const words = (at: string) => clockWords(new Date(at), now, berlin)
  expect(words('2026-11-24T13:08:00Z')).toBe('14:08')
  expect(words('2026-11-23T10:47:00Z')).toBe('Mon 11:47')
  expect(words('2026-10-19T08:00:00Z')).toMatch(/^19 Oct$/)
  expect(words('2025-10-19T08:00:00Z')).toMatch(/^19 Oct 2025$/)
})

test('what happened before midnight in the reader’s zone is yesterday, whatever the day in London', () => {
  expect(clockWords(new Date('2026-11-23T22:59:00Z'), now, berlin)).toBe('Mon 23:59')
  expect(clockWords(new Date('2026-11-23T23:01:00Z'), now, berlin)).toBe('00:01')
})

test('the words stay English, the clock follows the person’s region', () => {
  expect(localeFor('de')).toBe('en-DE')
  expect(localeFor('ar-SA')).toBe('en-SA')
  expect(localeFor('not a language')).toBe('en-GB')
  expect(clockWords(now, now, { locale: localeFor('en-US'), zone: 'Europe/Berlin' })).toMatch(/02:20\sPM/)
})
