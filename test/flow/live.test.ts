import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { liveStream } from '@/lib/live/stream'
import { customerWrites, openDesk, reply } from '../desk'
import { patience } from '../patience'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())

function open(lastEventId: string | null = null) {
  const abort = new AbortController()
  const frames: string[] = []
  const read = async () => {
    const decoder = new TextDecoder()
    for await (const chunk of liveStream({ lastEventId, allowed: async () => true, signal: abort.signal })) {
      frames.push(...decoder.decode(chunk).split('\n\n').filter(Boolean))
    }
  }
  const ended = read()
  return { frames, ended, close: () => abort.abort() }
}

const waitFor = <T>(check: () => T | Promise<T>) => vi.waitFor(check, patience)
const about = (frames: string[], id: string) => frames.filter((frame) => frame.includes(id))

test('every open screen hears of a change once it is committed', async () => {
  const screens = [open(), open(), open()]
  await waitFor(async () => {
    const { sessionId } = await customerWrites('hello')
    for (const { frames } of screens) expect(about(frames, sessionId).length).toBeGreaterThan(0)
  })
  for (const screen of screens) screen.close()
})

test('a hint says what changed and never what it says', async () => {
  const { sessionId } = await customerWrites('a very private question')
  const hints = await db().liveEvent.findMany({ where: { sessionId } })
  expect(hints.map((hint) => hint.topic)).toEqual(expect.arrayContaining(['session', 'message']))
  expect(JSON.stringify(hints, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain('private')
})

test('a stream that broke off is told what it missed', async () => {
  const { sessionId } = await customerWrites('hello')
  const { id } = await db().liveEvent.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const { id: messageId } = await reply(desk.operator, sessionId, 'meanwhile')
  const resumed = open(String(id))
  await waitFor(() => expect(about(resumed.frames, messageId)).not.toHaveLength(0))
  resumed.close()
})

test('one that was away too long is told to read everything again', async () => {
  for (const id of ['1', 'nonsense', '999999999999']) {
    await db().liveEvent.deleteMany({ where: { id: 1n } })
    const resumed = open(id)
    await waitFor(() => expect(resumed.frames).toContain('event: reset\ndata: {}'))
    resumed.close()
  }
})

test('a closed screen is forgotten', async () => {
  const screen = open()
  screen.close()
  await screen.ended
})
