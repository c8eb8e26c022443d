import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POST as hold } from '@/app/api/leads/[id]/reservation/route'
import { GET as getOne, PATCH as patchOne } from '@/app/api/leads/[id]/route'
import { GET as list } from '@/app/api/leads/route'
import { GET as summed } from '@/app/api/leads/sums/route'
import { GET as exported } from '@/app/api/leads.csv/route'
import { POST as cancelPromise } from '@/app/api/promises/[id]/cancel/route'
import { GET as promises } from '@/app/api/promises/route'
import { POST as cancel } from '@/app/api/reservations/[id]/cancel/route'
import { POST as extend } from '@/app/api/reservations/[id]/extend/route'
import { POST as fulfil } from '@/app/api/reservations/[id]/fulfil/route'
import { productInput } from '@/lib/catalog/model'
import { putProduct } from '@/lib/catalog/server'
import { db } from '@/lib/db'
import { leadDetail, leadList, leadSums, promiseList, restockPromise } from '@/lib/leads/model'
import { customerWrites, inboundItem, openDesk, post, workInbox } from '../desk'
import { ask, cookieOf, createPerson } from '../people'

let desk: Awaited<ReturnType<typeof openDesk>>
let cookie: string
let jens: Awaited<ReturnType<typeof createPerson>>
beforeAll(async () => {
  desk = await openDesk()
  jens = await createPerson({ name: 'Jens Albrecht' })
  cookie = await cookieOf(jens)
})
afterAll(() => desk.provider.close())

const at = (id: string) => ({ params: Promise.resolve({ id }) })
const nowhere = { params: Promise.resolve({}) }

const stock = (sku: string, rest: Record<string, unknown> = {}) =>
  putProduct(sku, productInput.parse({ name: `Lamp ${sku}`, quantity: 5, price: '20.00', currency: 'EUR', ...rest }))

/** A customer who asks about a product of their own. */
async function interested(rest: Record<string, unknown> = {}, customer: Record<string, unknown> = {}) {
  const sku = `L${randomUUID().slice(0, 8)}`
  await stock(sku, rest)
  const { sessionId, phone } = await customerWrites(`is ${sku} available?`, customer)
  const { id } = await db().lead.findFirstOrThrow({ where: { sessionId, productSku: sku } })
  return { sku, sessionId, phone, id }
}

async function listed(search = '') {
  const response = await list(ask('GET', `/api/leads?${search}`, { cookie }), nowhere)
  expect(response.status).toBe(200)
  return leadList.parse(await response.json())
}

const patch = (id: string, body: unknown) => patchOne(ask('PATCH', `/api/leads/${id}`, { cookie, body }), at(id))
const holdFor = (id: string, body: unknown) => hold(ask('POST', `/api/leads/${id}/reservation`, { cookie, body }), at(id))
const act = (step: typeof cancel, id: string, body: unknown = {}) => step(ask('POST', '/api/reservations', { cookie, body }), at(id))
const detail = async (response: Response) => leadDetail.parse(await response.json())
const code = async (response: Response) => [response.status, (await response.json()).code]

test('nobody sees leads without signing in', async () => {
  expect((await list(ask('GET', '/api/leads'), nowhere)).status).toBe(401)
  expect((await exported(ask('GET', '/api/leads.csv'), nowhere)).status).toBe(401)
})

describe('the list', () => {
  test('goes page by page without losing or repeating one, the last moved first', async () => {
    const sku = `PAGE-${randomUUID().slice(0, 8)}`
    await stock(sku)
    for (let n = 0; n < 5; n++) await customerWrites(`is ${sku} available?`)
    const all = (await listed(`product=${sku}`)).items.map(({ id }) => id)
    const paged: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof listed>> = await listed(`product=${sku}&limit=2${cursor && `&cursor=${cursor}`}`)
      paged.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    }
    expect(all).toHaveLength(5)
    expect(paged).toEqual(all)
  })

  test('is asked by stage, product, person and time, and counts every stage with what it is worth', async () => {
    const { id, sku } = await interested()
    await holdFor(id, { quantity: 3 })
    await patch(id, { assigneeId: jens.id })
    expect(await listed(`product=${sku}&stage=reserved&assignee=${jens.id}`)).toMatchObject({
      items: [{ id, value: '60.00', currency: 'EUR', assignee: { name: 'Jens Albrecht' } }],
      counts: { reserved: 1, inquired: 0 },
      values: { reserved: [{ currency: 'EUR', value: '60.00' }], inquired: [] },
    })
    expect((await listed(`product=${sku}&stage=inquired`)).items).toEqual([])
    expect((await listed(`product=${sku}&assignee=none`)).items).toEqual([])
    expect((await listed(`product=${sku}&since=${new Date(Date.now() + 60_000).toISOString()}`)).items).toEqual([])
    expect((await listed(`product=${sku}&since=${new Date(Date.now() - 60_000).toISOString()}`)).items).toHaveLength(1)
  })

  test('tells of each lead until when its customer can be answered, and whether a message to them failed', async () => {
    const { sku, sessionId } = await interested()
    const { windowClosesAt } = await db().session.findUniqueOrThrow({ where: { id: sessionId } })
    expect((await listed(`product=${sku}`)).items).toMatchObject([{ windowClosesAt: windowClosesAt?.toISOString(), hasFailure: false }])
    await db().session.update({ where: { id: sessionId }, data: { openFailures: 1 } })
    expect((await listed(`product=${sku}`)).items).toMatchObject([{ hasFailure: true }])
  })

  test('leaves the sums out where they are not wanted, and tells them alone', async () => {
    const { id, sku } = await interested()
    const { counts, values } = await listed(`product=${sku}`)
    expect(await listed(`product=${sku}&stage=inquired&sums=false`)).toEqual({ items: [expect.objectContaining({ id })], nextCursor: null })
    const response = await summed(ask('GET', `/api/leads/sums?product=${sku}`, { cookie }), nowhere)
    expect(leadSums.parse(await response.json())).toEqual({ counts, values })
    expect(counts).toMatchObject({ inquired: 1 })
  })

  test.each(['stage=sold', 'since=yesterday', 'cursor=x', 'limit=0', 'product=%00'])('refuses %s', async (search) => {
    expect(await code(await list(ask('GET', `/api/leads?${search}`, { cookie }), nowhere))).toEqual([400, 'validation_failed'])
  })

  test('is exported whole, and a name that is a formula is a text there', async () => {
    const { sku } = await interested({}, { senderName: '=1+1' })
    const response = await exported(ask('GET', `/api/leads.csv?product=${sku}`, { cookie }), nowhere)
    expect(response.headers.get('content-type')).toContain('text/csv')
    const [header, line, end] = (await response.text()).split('\r\n')
    expect(header).toMatch(/^id,stage,customer,phone,sku/)
    expect(line).toContain(`,inquired,'=1+1,'+1415`)
    expect(end).toBe('')
  })
})

describe('a lead', () => {
  test('is lost for a reason, and told with its steps', async () => {
    const { id } = await interested()
    expect(await code(await patch(id, { stage: 'lost' }))).toEqual([400, 'validation_failed'])
    expect(await code(await patch(id, { stage: 'lost', reason: ' \0 ' }))).toEqual([400, 'validation_failed'])
    expect(await code(await patch(id, {}))).toEqual([400, 'validation_failed'])
    expect(await detail(await patch(id, { stage: 'lost', reason: 'too dear' }))).toMatchObject({
      stage: 'lost',
      lostReason: 'too dear',
      moves: [{ to: 'inquired' }, { to: 'lost', by: 'person', person: { name: 'Jens Albrecht' }, reason: 'too dear' }],
    })
    expect(await detail(await patch(id, { stage: 'answered' }))).toMatchObject({ stage: 'answered', lostReason: null })
    expect(await code(await patch(id, { assigneeId: 'nobody' }))).toEqual([400, 'validation_failed'])
  })

  test('that does not exist is not found', async () => {
    for (const id of [randomUUID(), 'x']) {
      expect((await getOne(ask('GET', `/api/leads/${id}`, { cookie }), at(id))).status).toBe(404)
      expect((await patch(id, { stage: 'won' })).status).toBe(404)
      expect((await holdFor(id, { quantity: 1 })).status).toBe(404)
      expect((await act(extend, id)).status).toBe(404)
    }
  })

  test('moved to reserved is held, to won is handed over, ten times at once', async () => {
    const { id, sku } = await interested()
    const reserved = await Promise.all(Array.from({ length: 10 }, () => patch(id, { stage: 'reserved' })))
    expect(reserved.map(({ status }) => status)).toEqual(Array(10).fill(200))
    const won = await Promise.all(Array.from({ length: 10 }, () => patch(id, { stage: 'won' })))
    expect(won.map(({ status }) => status)).toEqual(Array(10).fill(200))
    const { moves, reservation } = await detail(await getOne(ask('GET', `/api/leads/${id}`, { cookie }), at(id)))
    expect(moves.map(({ to }) => to)).toEqual(['inquired', 'reserved', 'won'])
    expect(reservation).toMatchObject({ state: 'fulfilled', quantity: 1 })
    expect(await db().product.findUnique({ where: { sku } })).toMatchObject({ quantity: 4 })
  })
})

describe('a reservation', () => {
  test('is as large as asked for or not at all, extended, handed over', async () => {
    const { id } = await interested()
    expect(await code(await holdFor(id, { quantity: 6 }))).toEqual([409, 'conflict'])
    for (const body of [{}, { quantity: 0 }, { quantity: 1.5 }, { quantity: 1, hours: 0 }])
      expect((await holdFor(id, body)).status).toBe(400)
    const { reservation, stage } = await detail(await holdFor(id, { quantity: 2, hours: 2 }))
    expect(stage).toBe('reserved')
    const later = await detail(await act(extend, reservation?.id ?? '', { hours: 3 }))
    expect(Date.parse(later.reservation?.until ?? '') - Date.parse(reservation?.until ?? '')).toBe(3 * 3_600_000)
    expect(await detail(await act(fulfil, reservation?.id ?? ''))).toMatchObject({ stage: 'won' })
    for (const step of [extend, fulfil, cancel]) expect(await code(await act(step, reservation?.id ?? ''))).toEqual([409, 'conflict'])
  })

  test('given up leaves the lead where it is', async () => {
    const { id } = await interested()
    const { reservation } = await detail(await holdFor(id, { quantity: 5 }))
    expect(await detail(await act(cancel, reservation?.id ?? ''))).toMatchObject({ stage: 'reserved', reservation: { state: 'cancelled' } })
    expect((await holdFor(id, { quantity: 5 })).status).toBe(200)
  })
})

test('promises are listed by state, oldest first, and taken off the list by a person', async () => {
  const { phone, sessionId } = await interested({ quantity: 0 })
  await post({ messages: [inboundItem({ phone, body: 'let me know when it is back' })] })
  await workInbox()
  const response = await promises(ask('GET', '/api/promises?state=waiting', { cookie }), nowhere)
  const { items, counts } = promiseList.parse(await response.json())
  const mine = items.find((one) => one.sessionId === sessionId)
  expect(mine).toMatchObject({ state: 'waiting', consent: 'let me know when it is back', quantity: 1 })
  expect(counts.waiting).toBe(items.length)
  const id = mine?.id ?? ''
  for (let n = 0; n < 2; n++) {
    const answer = await cancelPromise(ask('POST', `/api/promises/${id}/cancel`, { cookie }), at(id))
    expect(restockPromise.parse(await answer.json())).toMatchObject({ state: 'cancelled' })
  }
})
