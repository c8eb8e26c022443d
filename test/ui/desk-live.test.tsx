import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createRounds } from '@/lib/pacing/client'
import { keepStream } from '@/lib/stream/client'
import { afterLineEvent, type Connection, firstConnection, OFFLINE_AFTER_MS, reopenDelay, SILENCE_MS } from '@/lib/stream/model'

/** An event stream whose server is this test. */
class FakeSource extends EventTarget {
  static readonly CLOSED = 2
  static opened: FakeSource[] = []
  readyState = 0
  onopen: (() => void) | null = null
  onerror: (() => void) | null = null

  constructor(readonly url: string) {
    super()
    FakeSource.opened.push(this)
  }
  open() {
    this.readyState = 1
    this.onopen?.()
  }
  say(name: string, data = '{}') {
    this.dispatchEvent(new MessageEvent(name, { data }))
  }
  fail(readyState = 0) {
    this.readyState = readyState
    this.onerror?.()
  }
  close() {
    this.readyState = FakeSource.CLOSED
  }
}

let isHidden = false

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T13:20:00Z') })
  FakeSource.opened = []
  isHidden = false
  vi.stubGlobal('EventSource', FakeSource)
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function keep() {
  const seen = { events: [] as string[], opens: 0, refusals: 0, connection: firstConnection(0) }
  const end = keepStream('/api/events', ['change', 'beat'], {
    onEvent: (name, body) => seen.events.push(`${name} ${body}`),
    onOpen: () => seen.opens++,
    onRefused: () => seen.refusals++,
    onConnection: (connection) => {
      seen.connection = connection
    },
  })
  return { seen, end, last: () => FakeSource.opened.at(-1) as FakeSource }
}

describe('the live line', () => {
  test('says that it is live once the server has answered, and passes on what it hears', () => {
    const { seen, end, last } = keep()
    expect(seen.connection.state).toBe('reconnecting')
    last().open()
    last().say('change', '{"a":1}')
    expect(seen).toMatchObject({ connection: { state: 'live' }, opens: 1, events: ['change {"a":1}'] })
    end()
  })

  test('comes back by itself after a break, and says that something may have been missed', () => {
    const { seen, end, last } = keep()
    last().open()
    last().fail()
    expect(seen.connection.state).toBe('reconnecting')
    vi.advanceTimersByTime(1000)
    expect(FakeSource.opened).toHaveLength(2)
    last().open()
    expect(seen).toMatchObject({ connection: { state: 'live', attempts: 0 }, opens: 2 })
    end()
  })

  test('is given up as dead when the server falls silent, whatever the browser believes', () => {
    const { seen, end, last } = keep()
    last().open()
    for (let i = 0; i < 4; i++) {
      vi.advanceTimersByTime(15_000)
      last().say('beat')
    }
    expect(FakeSource.opened).toHaveLength(1)
    vi.advanceTimersByTime(SILENCE_MS + 5_000)
    expect(FakeSource.opened).toHaveLength(2)
    expect(FakeSource.opened[0]?.readyState).toBe(FakeSource.CLOSED)
    expect(seen.connection.state).not.toBe('live')
    end()
  })

  test('is tried anew after sleep, without waiting for silence to be noticed', () => {
    const { end, last } = keep()
    last().open()
    vi.setSystemTime(Date.now() + 25_000)
    vi.advanceTimersByTime(5_000)
    expect(FakeSource.opened).toHaveLength(2)
    end()
  })

  test('is left alone in a hidden tab whose clock runs slowly while the server still speaks', () => {
    const { end, last } = keep()
    last().open()
    isHidden = true
    vi.setSystemTime(Date.now() + 25_000)
    last().say('beat')
    vi.advanceTimersByTime(5_000)
    expect(FakeSource.opened).toHaveLength(1)
    end()
  })

  test('is tried at once when the network comes back or the tab is looked at again', () => {
    const { seen, end, last } = keep()
    last().open()
    for (let i = 0; i < 6; i++) {
      last().fail()
      vi.advanceTimersByTime(40_000)
    }
    last().fail()
    expect(seen.connection.state).toBe('offline')
    const tries = FakeSource.opened.length
    window.dispatchEvent(new Event('online'))
    expect(FakeSource.opened).toHaveLength(tries + 1)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(FakeSource.opened).toHaveLength(tries + 2)
    end()
  })

  test('tells when it was refused, so that somebody looks whether this person is signed out', () => {
    const { seen, end, last } = keep()
    last().fail(FakeSource.CLOSED)
    expect(seen.refusals).toBe(1)
    end()
  })

  test('does not wait for ever for an answer that never comes', () => {
    const { end } = keep()
    vi.advanceTimersByTime(25_000)
    expect(FakeSource.opened.length).toBeGreaterThan(1)
    end()
  })

  test('hears nothing more once it is ended', () => {
    const { seen, end, last } = keep()
    last().open()
    end()
    last().fail()
    vi.advanceTimersByTime(120_000)
    expect(FakeSource.opened).toHaveLength(1)
    expect(seen.connection.state).toBe('live')
  })
})

describe('what is said of the line', () => {
  const live: Connection = { state: 'live', since: 1000, lastNewsAt: 60_000, lostAt: null, attempts: 0 }

  test('is that news have been missing since the last that came', () => {
    expect(afterLineEvent(live, { type: 'lost', at: 90_000, online: true })).toMatchObject({ state: 'reconnecting', since: 60_000 })
  })

  test('is offline once it has been lost for a while, and at once where the browser knows it', () => {
    const lost = afterLineEvent(live, { type: 'lost', at: 60_000, online: true })
    expect(afterLineEvent(lost, { type: 'checked', at: 60_000 + OFFLINE_AFTER_MS, online: true }).state).toBe('reconnecting')
    expect(afterLineEvent(lost, { type: 'checked', at: 60_001 + OFFLINE_AFTER_MS, online: true }).state).toBe('offline')
    expect(afterLineEvent(live, { type: 'lost', at: 60_000, online: false }).state).toBe('offline')
  })

  test('keeps its beginning through further tries', () => {
    const lost = afterLineEvent(live, { type: 'lost', at: 60_000, online: true })
    expect(afterLineEvent(lost, { type: 'lost', at: 200_000, online: true })).toMatchObject({
      state: 'offline',
      since: 60_000,
      attempts: 2,
    })
  })

  test('is tried again less and less often, but at least every ten seconds, and not by all in the same instant', () => {
    const delays = [1, 2, 3, 4, 5, 20, 2000].map((attempts) => reopenDelay(attempts, 1))
    expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000])
    expect(reopenDelay(20, 0)).toBe(5_000)
  })
})

describe('asking for what changed', () => {
  interface Hint {
    id: string
    version: number
  }
  function rounds(some: (hints: Hint[]) => unknown = () => {}) {
    const asked: Hint[][] = []
    let everything = 0
    const work = createRounds<Hint>({
      keyOf: (hint) => hint.id,
      some: (hints) => {
        asked.push(hints)
        return some(hints)
      },
      everything: () => {
        everything++
      },
    })
    return { work, asked, everything: () => everything }
  }

  test('is one question for everything that one transaction told', async () => {
    const { work, asked } = rounds()
    work.add({ id: 'session', version: 4 })
    work.add({ id: 'message', version: 4 })
    await vi.advanceTimersByTimeAsync(50)
    expect(asked).toEqual([
      [
        { id: 'session', version: 4 },
        { id: 'message', version: 4 },
      ],
    ])
  })

  test('is bounded, whatever the event rate: at most three rounds in a second', async () => {
    const { work, asked } = rounds()
    for (let i = 0; i < 3000; i++) {
      work.add({ id: `session ${i % 40}`, version: i })
      await vi.advanceTimersByTimeAsync(1)
    }
    expect(asked.length).toBeLessThanOrEqual(9)
    expect(asked.length).toBeGreaterThanOrEqual(7)
    await vi.advanceTimersByTimeAsync(1000)
    expect(new Set(asked.at(-1)?.map((hint) => hint.version)).has(2999)).toBe(true)
  })

  test('waits for the answers of the round before', async () => {
    let answer = () => {}
    const { work, asked } = rounds(() => new Promise<void>((resolve) => (answer = resolve)))
    work.add({ id: 'a', version: 1 })
    await vi.advanceTimersByTimeAsync(100)
    work.add({ id: 'b', version: 1 })
    await vi.advanceTimersByTimeAsync(2000)
    expect(asked).toHaveLength(1)
    answer()
    await vi.advanceTimersByTimeAsync(100)
    expect(asked).toHaveLength(2)
  })

  test('goes on after a question that failed or was never answered', async () => {
    let isFirst = true
    const { work, asked } = rounds(() => {
      const broken = isFirst
      isFirst = false
      return broken ? Promise.reject(new Error('down')) : new Promise(() => {})
    })
    for (const id of ['a', 'b', 'c']) {
      work.add({ id, version: 1 })
      await vi.advanceTimersByTimeAsync(6000)
    }
    expect(asked).toHaveLength(3)
  })

  test('asks for everything after a gap, and not for the hints that this covers', async () => {
    const { work, asked, everything } = rounds()
    work.add({ id: 'a', version: 1 })
    work.everything()
    await vi.advanceTimersByTimeAsync(1000)
    expect(everything()).toBe(1)
    expect(asked).toEqual([])
  })

  test('rests where nobody looks, and catches up at the first look', async () => {
    const { work, asked } = rounds()
    work.add({ id: 'a', version: 1 })
    await vi.advanceTimersByTimeAsync(100)
    isHidden = true
    for (let i = 0; i < 20; i++) {
      work.add({ id: 'a', version: i })
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(asked).toHaveLength(1)
    isHidden = false
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.advanceTimersByTimeAsync(100)
    expect(asked).toHaveLength(2)
  })
})
