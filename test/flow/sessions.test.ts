import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as getSessions } from '@/app/api/sessions/route'
import { listMessages } from '@/lib/messages/read'
import { seeMessage } from '@/lib/messages/server'
import { type SessionView, sessionList } from '@/lib/sessions/model'
import { listSessions } from '@/lib/sessions/read'
import { setSessionState } from '@/lib/sessions/server'
import { customerWrites, inboundItem, openDesk, post, reply, secondsAgo, sessionOf, workInbox } from '../desk'
import { ask, signedInAs } from '../people'

const DAY = 86_400

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())

const idsIn = async (view: SessionView) => (await listSessions({ view, limit: 100 })).items.map((row) => row.id)

describe('the views', () => {
  test('show each session where it belongs', async () => {
    const fresh = await customerWrites('fresh')
    const closing = await customerWrites('closing', { time: secondsAgo(DAY - 1800) })
    const closed = await customerWrites('closed', { time: secondsAgo(DAY + 60) })
    const answered = await customerWrites('answered')
    await reply(desk.operator, answered.sessionId, 'Yes')
    const done = await customerWrites('done')
    await setSessionState(done.sessionId, 'done')
    expect(await idsIn('needs_reply')).toEqual(expect.arrayContaining([fresh.sessionId, closing.sessionId]))
    expect(await idsIn('closing')).toEqual([closing.sessionId])
    expect(await idsIn('waiting')).toEqual([answered.sessionId])
    expect(await idsIn('closed')).toEqual([closed.sessionId])
    expect(await idsIn('done')).toEqual([done.sessionId])
    expect(await idsIn('needs_reply')).not.toContain(done.sessionId)
  })

  test('put who waits first, the soonest close before the others, then the newest', async () => {
    const rows = (await listSessions({ view: 'all', limit: 100 })).items
    const waits = rows.map((row) => row.awaitingReplySince !== null && row.state !== 'done')
    expect(waits.lastIndexOf(true)).toBeLessThan(waits.includes(false) ? waits.indexOf(false) : waits.length)
    const closes = rows.filter((row, i) => waits[i] && row.window !== 'closed').map((row) => row.windowClosesAt)
    expect(closes).toEqual([...closes].sort())
  })

  test('come in pages that lose and repeat nothing', async () => {
    const all = await idsIn('all')
    const paged: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await listSessions({ view: 'all', limit: 2, cursor })
      paged.push(...page.items.map((row) => row.id))
      if (page.nextCursor === null) break
      cursor = page.nextCursor
    }
    expect(paged).toEqual(all)
  })

  test('refuse a cursor that is not theirs', async () => {
    await expect(listSessions({ view: 'all', limit: 2, cursor: '\0garbage' })).rejects.toMatchObject({ code: 'validation_failed' })
  })

  test('are searched by name and by number, however it is written', async () => {
    const { phone, sessionId } = await customerWrites('hello', { senderName: '50% Zoë_' })
    for (const q of ['50% zo', phone, `+${phone.slice(0, 4)} ${phone.slice(4, 7)}-${phone.slice(7)}`, `${phone}@c.us`]) {
      expect(
        (await listSessions({ view: 'all', limit: 10, q })).items.map((row) => row.id),
        q,
      ).toEqual([sessionId])
    }
    expect((await listSessions({ view: 'all', limit: 10, q: '51% zo' })).items).toEqual([])
  })
})

describe('unread messages', () => {
  test('are lowered by being seen, and raised by customers only', async () => {
    const { phone, sessionId, session } = await customerWrites('one')
    await post({ messages: [inboundItem({ phone, body: 'two' })] })
    await workInbox()
    expect((await sessionOf(phone)).unread).toBe(2)
    await seeMessage(sessionId, session.messages[0]?.id ?? '')
    expect((await sessionOf(phone)).unread).toBe(1)
    await reply(desk.operator, sessionId, 'Yes')
    expect((await sessionOf(phone)).unread).toBe(1)
  })
})

test('a thread comes in pages, oldest first', async () => {
  const { phone, sessionId } = await customerWrites('0', { time: secondsAgo(100) })
  for (let i = 1; i < 5; i++) await post({ messages: [inboundItem({ phone, body: String(i), time: secondsAgo(100 - i) })] })
  await workInbox()
  const newest = await listMessages(sessionId, { limit: 2 })
  expect(newest.items.map((message) => message.body)).toEqual(['3', '4'])
  const older = await listMessages(sessionId, { limit: 3, before: newest.before ?? '' })
  expect(older.items.map((message) => message.body)).toEqual(['0', '1', '2'])
  expect(older.before).toBeNull()
})

test('rows on screen are read again by their ids, in one request', async () => {
  const { sessionId } = await customerWrites('hello')
  const answer = await getSessions(ask('GET', `/api/sessions?ids=${sessionId}`, { cookie: await signedInAs('operator') }), {
    params: Promise.resolve({}),
  })
  expect(sessionList.parse(await answer.json()).items.map((row) => row.id)).toEqual([sessionId])
})
