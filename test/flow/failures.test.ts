import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { POST as assign } from '@/app/api/failures/[id]/assign/route'
import { POST as claim } from '@/app/api/failures/[id]/claim/route'
import { POST as retryMany } from '@/app/api/failures/retry/route'
import { GET as list } from '@/app/api/failures/route'
import { listAlarms, noteMissed } from '@/lib/channels/alarms'
import { db, transaction } from '@/lib/db'
import { failureList } from '@/lib/failures/rows'
import { cancelReply, retryMessage } from '@/lib/replies/server'
import { bulkRetryResult } from '@/lib/retries/model'
import { customerWrites, emptyOutbox, messageOf, openDesk, reply, workOutbox } from '../desk'
import { ask, cookieOf, createPerson } from '../people'
import { accept, breakOff, newMessageId, refuse } from '../provider'

let desk: Awaited<ReturnType<typeof openDesk>>
let jens: Awaited<ReturnType<typeof createPerson>>
let ruth: Awaited<ReturnType<typeof createPerson>>
beforeAll(async () => {
  desk = await openDesk()
  jens = await createPerson({ name: 'Jens Albrecht' })
  ruth = await createPerson({ name: 'Ruth Simon', role: 'supervisor' })
})
afterAll(() => desk.provider.close())
beforeEach(async () => {
  await emptyOutbox()
  await db().failure.deleteMany()
})

const nowhere = { params: Promise.resolve({}) }
const at = (id: string) => ({ params: Promise.resolve({ id }) })
const minutes = (n: number) => new Date(Date.now() + n * 60_000)

/** A reply that the provider refuses with these words. */
async function refused(words = 'Service temporarily unavailable', name = 'Stephan Brandt') {
  const { sessionId, phone } = await customerWrites('is it there?', { senderName: name })
  desk.provider.script(refuse(words))
  const { id, body } = await reply(desk.operator, sessionId, `Yes ${randomUUID()}`)
  await workOutbox()
  return { id, body, sessionId, phone }
}

/** Sent again by the operator, answered as scripted. */
async function tryAgain(messageId: string, answer: Parameters<typeof desk.provider.script>[0]) {
  const { message } = await retryMessage(desk.operator, messageId, { clientKey: randomUUID() })
  desk.provider.script(answer)
  await workOutbox()
  return message.id
}

async function listed(search = '') {
  const response = await list(ask('GET', `/api/failures?${search}`, { cookie: await cookieOf(jens) }), nowhere)
  expect(response.status).toBe(200)
  return failureList.parse(await response.json())
}
const idsOf = async (search: string) => (await listed(search)).items.map((row) => row.message.id)

const due = (messageId: string, dueAt: Date, rest: { ownerId?: string; since?: Date } = {}) =>
  db().failure.update({ where: { messageId }, data: { dueAt, ...rest } })

describe('the list of failures', () => {
  test('comes with the one that is due first first, a page at a time', async () => {
    const [a, b, c] = [await refused(), await refused(), await refused()]
    await due(a.id, minutes(40))
    await due(b.id, minutes(-9))
    await due(c.id, minutes(20))
    expect(await idsOf('order=due')).toEqual([b.id, c.id, a.id])
    const first = await listed('order=due&limit=2')
    expect(first.items.map((row) => row.message.id)).toEqual([b.id, c.id])
    expect(await idsOf(`order=due&limit=2&cursor=${first.nextCursor}`)).toEqual([a.id])
  })

  test('counts what stands open by cause, by owner and by what is due, whatever is shown of it', async () => {
    const [a, b, c] = [await refused(), await refused('Dialog window is closed'), await refused()]
    await due(a.id, minutes(-9), { ownerId: jens.id })
    await due(b.id, minutes(20), { ownerId: jens.id })
    await due(c.id, minutes(50))
    const { counts, owners, due: dueIn } = await listed('owner=none')
    expect(counts).toEqual({ provider_down: 2, window_closed: 1 })
    expect(owners).toHaveLength(2)
    expect(owners).toContainEqual({ owner: { id: jens.id, name: 'Jens Albrecht' }, count: 2 })
    expect(owners).toContainEqual({ owner: null, count: 1 })
    expect(dueIn).toEqual({ late: 1, soon: 1 })
  })

  test('shows one owner’s, nobody’s, what is late, and what is soon', async () => {
    const [a, b, c] = [await refused(), await refused(), await refused()]
    await due(a.id, minutes(-9), { ownerId: jens.id })
    await due(b.id, minutes(20))
    await due(c.id, minutes(50))
    expect(await idsOf(`owner=${jens.id}`)).toEqual([a.id])
    expect((await idsOf('owner=none')).sort()).toEqual([b.id, c.id].sort())
    expect(await idsOf('due=late')).toEqual([a.id])
    expect(await idsOf('due=soon')).toEqual([b.id])
  })

  test('finds a customer by name and by number, and a message by its text', async () => {
    const found = await refused('Service temporarily unavailable', 'Élodie O’Hara')
    await refused()
    for (const q of ['élodie', `+${found.phone.slice(0, 4)} ${found.phone.slice(4)}`, found.body ?? ''])
      expect(await idsOf(`q=${encodeURIComponent(q)}`)).toEqual([found.id])
    expect(await idsOf('q=%25')).toEqual([])
  })

  test('with only the latest try shows one line for a text that failed again, and counts it once', async () => {
    const { id } = await refused()
    const second = await tryAgain(id, refuse('Service temporarily unavailable'))
    expect((await idsOf('')).sort()).toEqual([id, second].sort())
    const latest = await listed('latest=true')
    expect(latest.items.map((row) => row.message.id)).toEqual([second])
    expect(latest.counts).toEqual({ provider_down: 1 })
  })

  test('tells what became of the try that is to replace a message', async () => {
    const { id } = await refused()
    const { message } = await retryMessage(desk.operator, id, { clientKey: randomUUID() })
    expect((await listed()).items[0]?.retry).toEqual({ id: message.id, status: 'queued' })
  })
})

describe('who deals with a failure', () => {
  const take = async (id: string, who: { id: string }) =>
    (await claim(ask('POST', `/api/failures/${id}/claim`, { cookie: await cookieOf(who) }), at(id))).status
  const give = async (id: string, who: { id: string }, userId: string | null) =>
    (await assign(ask('POST', `/api/failures/${id}/assign`, { cookie: await cookieOf(who), body: { userId } }), at(id))).status
  const ownerOf = async (messageId: string) => (await db().failure.findUniqueOrThrow({ where: { messageId } })).ownerId

  test('of two who take it at once one does, and the other is told', async () => {
    const { id } = await refused()
    const answers = await Promise.all([take(id, jens), take(id, ruth)])
    expect(answers.sort()).toEqual([200, 409])
    const owner = await ownerOf(id)
    expect([jens.id, ruth.id]).toContain(owner)
    expect(await take(id, owner === jens.id ? jens : ruth)).toBe(200)
  })

  test('anyone takes over and gives back what is theirs; only a supervisor decides for others', async () => {
    const { id } = await refused()
    await take(id, jens)
    expect(await give(id, desk.operator, null)).toBe(403)
    expect(await give(id, desk.operator, ruth.id)).toBe(403)
    expect(await give(id, desk.operator, desk.operator.id)).toBe(200)
    expect(await give(id, desk.operator, null)).toBe(200)
    expect(await give(id, ruth, jens.id)).toBe(200)
    expect(await ownerOf(id)).toBe(jens.id)
    expect(await give(id, ruth, 'nobody')).toBe(400)
  })
})

describe('a message that is sent again', () => {
  test('goes once when two people press at the same moment', async () => {
    const { id } = await refused()
    const before = desk.provider.sends.length
    const tries = await Promise.allSettled([jens, ruth].map((person) => retryMessage(person, id, { clientKey: randomUUID() })))
    expect(tries.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    await workOutbox()
    expect(desk.provider.sends.length - before).toBe(1)
  })

  test('and refused again can be tried once more from either; accepted then, it closes every failure of the same text', async () => {
    const { id } = await refused()
    const second = await tryAgain(id, refuse('Service temporarily unavailable'))
    const third = await tryAgain(id, accept(newMessageId()))
    expect(await messageOf(third)).toMatchObject({ status: 'accepted', retryOfId: second })
    expect(await db().failure.count({ where: { messageId: { in: [id, second] }, resolvedAt: null } })).toBe(0)
  })

  test('with an unknown outcome asks for a word again, also when the first one was simply refused', async () => {
    const { id } = await refused()
    const second = await tryAgain(id, breakOff)
    expect((await messageOf(second)).status).toBe('unknown')
    await expect(retryMessage(desk.operator, id, { clientKey: randomUUID() })).rejects.toMatchObject({ code: 'outcome_unknown' })
  })

  test('and taken back in time can be sent again', async () => {
    const { id } = await refused()
    const { message } = await retryMessage(desk.operator, id, { clientKey: randomUUID() })
    await cancelReply(message.id)
    await expect(tryAgain(id, accept(newMessageId()))).resolves.toBeTruthy()
  })
})

describe('many sent again at once', () => {
  const sendMany = async (items: unknown) =>
    retryMany(ask('POST', '/api/failures/retry', { cookie: await cookieOf(ruth), body: { items } }), nowhere)

  test('have each their own result: what cannot go is named, and holds up nothing', async () => {
    const [one, two] = [await refused(), await refused()]
    const { sessionId } = await customerWrites('is it there?')
    desk.provider.script(breakOff)
    const doubtful = await reply(desk.operator, sessionId, 'Yes')
    await workOutbox()
    const ids = [one.id, doubtful.id, randomUUID(), two.id]
    const response = await sendMany(ids.map((messageId) => ({ messageId, clientKey: randomUUID() })))
    const { items } = bulkRetryResult.parse(await response.json())
    expect(items.map((item) => item.messageId)).toEqual(ids)
    expect(items.map((item) => item.problem?.code ?? item.message?.status)).toEqual(['queued', 'outcome_unknown', 'not_found', 'queued'])
  })

  test('go once, however often the same request comes', async () => {
    const { id } = await refused()
    const items = [{ messageId: id, clientKey: randomUUID() }]
    const before = desk.provider.sends.length
    const answers = [await sendMany(items), await sendMany(items)].map(async (answer) => bulkRetryResult.parse(await answer.json()))
    const [first, again] = await Promise.all(answers)
    expect(again?.items[0]?.message?.id).toBe(first?.items[0]?.message?.id)
    await workOutbox()
    expect(desk.provider.sends.length - before).toBe(1)
  })
})

test('an alarm tells how many messages of the channel have not gone yet', async () => {
  const { sessionId } = await customerWrites('is it there?')
  await reply(desk.operator, sessionId, 'Yes')
  await transaction((tx) => noteMissed(tx, desk.channel.id, 3))
  expect((await listAlarms()).items).toMatchObject([{ kind: 'webhook_down', waiting: 1 }])
})
