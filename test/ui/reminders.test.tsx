import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { entryState, readable, replayWords, sizeWords } from '@/components/journal/journal-words'
import { NotificationSettings } from '@/components/notifications/notification-settings'
import { failureNotices, reminderNotices } from '@/components/reminders/notices'
import { ReminderStrip } from '@/components/reminders/reminder-strip'
import { readChoice } from '@/lib/notifications/client'
import { noteTold, readLedger } from '@/lib/reminders/client'
import { dueReminders, nextReminderAt, stillHolds, toldBy } from '@/lib/reminders/model'
import { inOneTab, joinTabs } from '@/lib/tabs/client'
import { ago, NOW, sessionRow } from './desk-scene'
import { failure } from './failure-scene'

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** A customer who waits, with so many minutes left. */
const closingIn = (minutes: number) => sessionRow({ windowClosesAt: ago(-minutes) })
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

describe('a reminder', () => {
  test('comes 60, 15 and 5 minutes before the window closes, once each', () => {
    const row = closingIn(90)
    const told = new Set<string>()
    const heard: [number, number][] = []
    for (let minute = 0; minute <= 90; minute++) {
      for (const due of dueReminders([row], told, later(minute))) {
        heard.push([90 - minute, due.minutes])
        for (const key of toldBy(due)) told.add(key)
      }
    }
    expect(heard).toEqual([
      [60, 60],
      [15, 15],
      [5, 5],
    ])
  })

  test('comes once for a window that has passed several thresholds before anybody looked', () => {
    const row = closingIn(12)
    const [due] = dueReminders([row], new Set(), NOW)
    expect(due?.minutes).toBe(15)
    expect(dueReminders([row], new Set(due && toldBy(due)), NOW)).toEqual([])
  })

  test('begins anew when the customer writes again, for that is a new window', () => {
    const row = closingIn(12)
    const told = new Set(dueReminders([row], new Set(), NOW).flatMap(toldBy))
    const again = { ...row, windowClosesAt: ago(-(24 * 60)) }
    expect(dueReminders([again], told, NOW)).toEqual([])
    expect(dueReminders([again], told, later(24 * 60 - 60))).toMatchObject([{ sessionId: row.id, minutes: 60 }])
  })

  test('is none for who does not wait, for what is put away, and for what has closed', () => {
    const rows = [
      { ...closingIn(12), awaitingReplySince: null },
      { ...closingIn(12), state: 'done' as const },
      closingIn(0),
      sessionRow({ windowClosesAt: null }),
    ]
    expect(dueReminders(rows, new Set(), NOW)).toEqual([])
    expect(nextReminderAt(rows, NOW)).toBeNull()
  })

  test('is planned for the very next threshold of any window', () => {
    expect(nextReminderAt([closingIn(90), closingIn(17), closingIn(3)], NOW)).toBe(later(2).getTime())
  })

  test('holds no longer once somebody has answered, or the window is another one', () => {
    const row = closingIn(12)
    const [due] = dueReminders([row], new Set(), NOW)
    if (!due) throw new Error('nothing was due')
    expect(stillHolds(due, [row], NOW)).toBe(true)
    expect(stillHolds(due, [{ ...row, awaitingReplySince: null }], NOW)).toBe(false)
    expect(stillHolds(due, [{ ...row, windowClosesAt: ago(-1440) }], NOW)).toBe(false)
    expect(stillHolds(due, [row], later(12))).toBe(false)
  })

  test('that was told is told by no other tab of the browser', () => {
    const row = closingIn(12)
    noteTold(dueReminders([row], readLedger().told, NOW).flatMap(toldBy))
    expect(dueReminders([row], readLedger().told, NOW)).toEqual([])
  })

  test('leads to its session, and can be put away', async () => {
    const dismiss = vi.fn()
    const row = closingIn(12)
    render(<ReminderStrip reminders={dueReminders([row], new Set(), NOW)} onDismiss={dismiss} />)
    expect(screen.getByRole('link', { name: /Alexey Sokolov closes in/ }).getAttribute('href')).toBe(`/sessions/${row.id}`)
    await userEvent.click(screen.getByRole('button', { name: 'Put the reminder of Alexey Sokolov away' }))
    expect(dismiss).toHaveBeenCalledWith([row.id])
  })

  test('is one line for several windows: the nearest by name, and where the others are', async () => {
    const dismiss = vi.fn()
    const rows = [14, 4, 12].map(closingIn)
    const [later, nearest, other] = rows
    render(<ReminderStrip reminders={dueReminders(rows, new Set(), NOW)} onDismiss={dismiss} />)
    expect(screen.getByRole('link', { name: /closes in/ }).getAttribute('href')).toBe(`/sessions/${nearest?.id}`)
    expect(screen.getByRole('link', { name: '2 more' }).getAttribute('href')).toBe('/sessions?view=closing')
    await userEvent.click(screen.getByRole('button', { name: 'Put 3 reminders away' }))
    expect(dismiss).toHaveBeenCalledWith([later?.id, nearest?.id, other?.id])
  })
})

describe('what the system shows', () => {
  test('names the customer and what is the matter, never what was written', () => {
    const notices = [...reminderNotices(dueReminders([closingIn(12)], new Set(), NOW)), ...failureNotices([failure({ cause: 'stuck' })])]
    expect(notices.map(({ title }) => title)).toEqual(['Alexey Sokolov can be answered for 15 minutes more', 'Grace Okafor'])
    expect(JSON.stringify(notices)).not.toMatch(/Is it there|Yes, we do/)
  })

  test('is one line for many at once', () => {
    const rows = [1, 2, 3, 4].map(() => failure())
    expect(failureNotices(rows)).toMatchObject([{ title: '4 replies did not get through', href: '/failures' }])
  })
})

describe('tabs of one browser', () => {
  test('do a thing in one of them, and the next takes over', async () => {
    const waiting: (() => void)[] = []
    const locks = {
      request: (_: string, { signal }: { signal: AbortSignal }, hold: () => Promise<void>) =>
        new Promise<void>((done) => {
          const run = () => void (signal.aborted ? next(done) : hold().then(() => next(done)))
          waiting.push(run)
          if (waiting.length === 1) run()
        }),
    }
    function next(done: () => void) {
      waiting.shift()
      waiting[0]?.()
      done()
    }
    vi.stubGlobal('navigator', { locks })
    const log: string[] = []
    const tab = (name: string) =>
      inOneTab('teller', () => {
        log.push(`${name} tells`)
        return () => log.push(`${name} stops`)
      })
    const endFirst = tab('first')
    tab('second')
    expect(log).toEqual(['first tells'])
    endFirst()
    await vi.waitFor(() => expect(log).toEqual(['first tells', 'first stops', 'second tells']))
  })

  test('hear what one of them says, and it hears itself', () => {
    const heard: string[] = []
    const channel = joinTabs('test', z.string(), (message) => heard.push(message))
    channel.post('hello')
    channel.close()
    expect(heard).toEqual(['hello'])
  })
})

test('nobody is told anything beyond the page before they say so, and what they say is kept', async () => {
  expect(readChoice()).toEqual({ failures: false, closing: false, sound: false })
  render(<NotificationSettings />)
  await userEvent.click(screen.getByRole('switch', { name: /A soft sound/ }))
  expect(readChoice()).toEqual({ failures: false, closing: false, sound: true })
})

describe('the journal in words', () => {
  test('tells how far a webhook was understood', () => {
    const dead = [{ path: 'messages[0]', reason: 'no id' }]
    expect(entryState({ state: 'done', deadLetters: [] })).toBe('understood')
    expect(entryState({ state: 'done', deadLetters: dead })).toBe('partly')
    expect(entryState({ state: 'dead', deadLetters: dead })).toBe('dead')
  })

  test('tells how many of the replayed ones are understood now', () => {
    expect(replayWords(3, { dead: 3, isWhole: false }, 0)).toBe('All 3 are understood now.')
    expect(replayWords(3, { dead: 3, isWhole: false }, 1)).toMatch(/^2 of 3 are understood now/)
    expect(replayWords(1, { dead: 1, isWhole: false }, 1)).toMatch(/not understood yet/)
  })

  test('shows a body with its lines broken, and what is no JSON as it came', () => {
    expect(readable('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}')
    expect(readable('<b>')).toBe('<b>')
  })

  test('tells sizes short', () => {
    expect([812, 14_200, 1_048_576].map(sizeWords)).toEqual(['812 B', '14 kB', '1.0 MB'])
  })
})
