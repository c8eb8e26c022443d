import { afterAll, beforeAll, expect, test } from 'vitest'
import { POST as assign } from '@/app/api/sessions/[id]/assign/route'
import { GET as getSessions } from '@/app/api/sessions/route'
import { db } from '@/lib/db'
import { sessionDetail, sessionList } from '@/lib/sessions/model'
import { changeMember } from '@/lib/team/server'
import { customerWrites, openDesk } from '../desk'
import { ask, cookieOf, createPerson } from '../people'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())

async function colleague(role: 'operator' | 'supervisor' = 'operator') {
  const person = await createPerson({ role })
  return { id: person.id, cookie: await cookieOf(person) }
}

async function give(cookie: string, sessionId: string, userId: string | null) {
  const response = await assign(ask('POST', `/api/sessions/${sessionId}/assign`, { cookie, body: { userId } }), {
    params: Promise.resolve({ id: sessionId }),
  })
  const body = await response.json()
  return response.ok ? sessionDetail.parse(body).assignee : body.code
}

async function listed(cookie: string, assignee: string) {
  const list = sessionList.parse(
    await (await getSessions(ask('GET', `/api/sessions?assignee=${assignee}`, { cookie }), { params: Promise.resolve({}) })).json(),
  )
  return { ids: list.items.map(({ id }) => id), waiting: list.counts.needs_reply }
}

test('an operator takes a session, also from a colleague, and gives their own back; the lists and their counts follow', async () => {
  const [mara, jens] = [await colleague(), await colleague()]
  const { sessionId } = await customerWrites('is it there?')
  expect(await give(mara.cookie, sessionId, mara.id)).toMatchObject({ id: mara.id })
  expect(await listed(jens.cookie, mara.id)).toEqual({ ids: [sessionId], waiting: 1 })
  expect((await listed(jens.cookie, 'none')).ids).not.toContain(sessionId)
  expect(await give(jens.cookie, sessionId, jens.id)).toMatchObject({ id: jens.id })
  expect(await listed(jens.cookie, mara.id)).toEqual({ ids: [], waiting: 0 })
  expect(await give(jens.cookie, sessionId, null)).toBeNull()
  expect((await listed(jens.cookie, 'none')).ids).toContain(sessionId)
})

test('only a supervisor gives a session to somebody else, or takes it from them for nobody', async () => {
  const [mara, jens, chief] = [await colleague(), await colleague(), await colleague('supervisor')]
  const { sessionId } = await customerWrites('is it there?')
  expect(await give(mara.cookie, sessionId, jens.id)).toBe('forbidden')
  expect(await give(chief.cookie, sessionId, jens.id)).toMatchObject({ id: jens.id })
  expect(await give(mara.cookie, sessionId, null)).toBe('forbidden')
  expect(await give(chief.cookie, sessionId, null)).toBeNull()
})

test('nobody is given a session who is unknown or disabled, and nobody gets one that does not exist', async () => {
  const [chief, gone] = [await colleague('supervisor'), await colleague()]
  const { sessionId } = await customerWrites('is it there?')
  await changeMember(gone.id, { disabled: true })
  expect(await give(chief.cookie, sessionId, gone.id)).toBe('validation_failed')
  expect(await give(chief.cookie, sessionId, 'nobody-at-all')).toBe('validation_failed')
  expect(await give(chief.cookie, '3f0c2a52-9d1c-4a53-8a53-6d1f0a3c9f10', chief.id)).toBe('not_found')
})

test('of ten who take a session at once one has it, and every screen is told of each change', async () => {
  const people = await Promise.all(Array.from({ length: 10 }, () => colleague()))
  const { sessionId, session } = await customerWrites('is it there?')
  const answers = await Promise.all(people.map(({ cookie, id }) => give(cookie, sessionId, id)))
  expect(answers.filter((answer) => typeof answer === 'string')).toEqual([])
  const { assigneeId, version } = await db().session.findUniqueOrThrow({ where: { id: sessionId } })
  expect(people.map(({ id }) => id)).toContain(assigneeId)
  expect(version).toBe(session.version + 10)
})

test('what a person looked after is anybody’s again when they are disabled', async () => {
  const mara = await colleague()
  const { sessionId } = await customerWrites('is it there?')
  await give(mara.cookie, sessionId, mara.id)
  await changeMember(mara.id, { disabled: true })
  expect((await db().session.findUniqueOrThrow({ where: { id: sessionId } })).assigneeId).toBeNull()
})

test('whoever is disabled while sessions are given to them has none in the end', async () => {
  const [chief, gone] = [await colleague('supervisor'), await colleague()]
  const sessions: { sessionId: string }[] = []
  for (let i = 0; i < 8; i++) sessions.push(await customerWrites('is it there?'))
  await Promise.all([...sessions.map(({ sessionId }) => give(chief.cookie, sessionId, gone.id)), changeMember(gone.id, { disabled: true })])
  expect(await db().session.count({ where: { assigneeId: gone.id } })).toBe(0)
})
