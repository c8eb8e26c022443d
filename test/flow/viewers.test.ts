import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { getSession } from '@/lib/sessions/read'
import { VIEWING_MS } from '@/lib/viewers/model'
import { forgetViewers, noteLeft, noteViewing } from '@/lib/viewers/server'
import { customerWrites, openDesk } from '../desk'
import { createPerson } from '../people'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())

const viewersFor = async (sessionId: string, personId = desk.operator.id) => (await getSession(sessionId, personId)).viewers
const newsOf = (sessionId: string) => db().liveEvent.count({ where: { topic: 'viewer', sessionId } })

test('who has a session open is told to the others, and whether they write; of oneself nothing is told', async () => {
  const [mara, jens] = [await createPerson({ name: 'Mara' }), await createPerson({ name: 'Jens' })]
  const { sessionId } = await customerWrites('is it there?')
  await noteViewing(mara, sessionId, false)
  await noteViewing(jens, sessionId, true)
  expect(await viewersFor(sessionId)).toEqual([
    { id: jens.id, name: 'Jens', composing: true },
    { id: mara.id, name: 'Mara', composing: false },
  ])
  expect(await viewersFor(sessionId, jens.id)).toEqual([{ id: mara.id, name: 'Mara', composing: false }])
  await noteLeft(jens, sessionId)
  expect(await viewersFor(sessionId, mara.id)).toEqual([])
})

test('only news are told: one who comes, begins to write, stops, and leaves, not each beat of one who stays', async () => {
  const mara = await createPerson()
  const { sessionId } = await customerWrites('is it there?')
  for (const composing of [false, false, true, true, false]) await noteViewing(mara, sessionId, composing)
  expect(await newsOf(sessionId)).toBe(3)
  await noteLeft(mara, sessionId)
  await noteLeft(mara, sessionId)
  expect(await newsOf(sessionId)).toBe(4)
})

test('who is gone without a word counts no more, is forgotten, and is news when they come back', async () => {
  const mara = await createPerson()
  const { sessionId } = await customerWrites('is it there?')
  await noteViewing(mara, sessionId, false)
  const longAgo = new Date(Date.now() - VIEWING_MS - 1000)
  await db().viewer.updateMany({ where: { sessionId }, data: { seenAt: longAgo } })
  expect(await viewersFor(sessionId)).toEqual([])
  await noteViewing(mara, sessionId, false)
  expect(await newsOf(sessionId)).toBe(2)
  await db().viewer.updateMany({ where: { sessionId }, data: { seenAt: longAgo } })
  await forgetViewers()
  expect(await db().viewer.count({ where: { sessionId } })).toBe(0)
})

test('ten tabs of one person are one viewer, and a session that does not exist has none', async () => {
  const mara = await createPerson()
  const { sessionId } = await customerWrites('is it there?')
  await Promise.all(Array.from({ length: 10 }, () => noteViewing(mara, sessionId, false)))
  expect(await viewersFor(sessionId)).toHaveLength(1)
  await expect(noteViewing(mara, '3f0c2a52-9d1c-4a53-8a53-6d1f0a3c9f10', false)).rejects.toMatchObject({ code: 'not_found' })
})
