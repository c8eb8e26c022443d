import { expect, test } from 'vitest'
import { GET as read, PUT as write } from '@/app/api/settings/leads/route'
import { db } from '@/lib/db'
import { stepSettings } from '@/lib/leads/model'
import { ask, cookieOf, createPerson } from '../people'

const nowhere = { params: Promise.resolve({}) }
const path = '/api/settings/leads'

async function cookieFor(role: 'operator' | 'administrator') {
  return cookieOf(await createPerson({ role }))
}

const put = (cookie: string, body: unknown) => write(ask('PUT', path, { cookie, body }), nowhere)
const get = async (cookie: string) => stepSettings.parse(await (await read(ask('GET', path, { cookie }), nowhere)).json())

test('what comes after an answer is set by an administrator, and read by everybody', async () => {
  const [boss, mara] = [await cookieFor('administrator'), await cookieFor('operator')]
  expect((await read(ask('GET', path), nowhere)).status).toBe(401)
  expect((await put(mara, { reservationHours: 1 })).status).toBe(403)
  const wanted = { reservationHours: 48, reservationReminderMinutes: 30, promiseDays: 14, replyButtons: true }
  const response = await put(boss, wanted)
  expect([response.status, await response.json()]).toEqual([200, wanted])
  expect(await get(mara)).toEqual(wanted)
})

test('what is left out gets its default, and what makes no sense is refused whole', async () => {
  const boss = await cookieFor('administrator')
  await put(boss, { promiseDays: 14, replyButtons: true })
  expect(await get(boss)).toEqual({ ...stepSettings.parse({}), promiseDays: 14, replyButtons: true })
  const refused = await put(boss, { promiseDays: 0, replyButtons: false })
  expect([refused.status, (await refused.json()).errors[0].path]).toEqual([400, 'promiseDays'])
  expect(await get(boss)).toMatchObject({ promiseDays: 14, replyButtons: true })
})

test('ten who save at once leave one of their settings, whole', async () => {
  const boss = await cookieFor('administrator')
  const all = Array.from({ length: 10 }, (_, i) => ({ reservationHours: i + 1, promiseDays: i + 1 }))
  const answers = await Promise.all(all.map((one) => put(boss, one)))
  expect(answers.map(({ status }) => status)).toEqual(all.map(() => 200))
  const { reservationHours, promiseDays } = await get(boss)
  expect(reservationHours).toBe(promiseDays)
  expect(await db().setting.count({ where: { key: 'promiseDays' } })).toBe(1)
})
