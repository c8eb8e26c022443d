import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { productInput } from '@/lib/catalog/model'
import { putProduct } from '@/lib/catalog/server'
import { db, transaction } from '@/lib/db'
import { cancelReservation, extendReservation, releaseDue } from '@/lib/leads/reservations/server'
import { changeLead, fulfilReservation, reserve } from '@/lib/leads/server'
import { openDesk } from '../desk'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
  await desk.provider.close()
})

/** A product of which so many are there, and customers who are interested in it. */
async function shop(quantity: number | null, customers: number) {
  const sku = `P-${randomUUID()}`
  await stock(sku, quantity)
  const leads = await Promise.all(Array.from({ length: customers }, () => interested(sku)))
  return { sku, leads }
}

function stock(sku: string, quantity: number | null, label: string | null = null) {
  return putProduct(sku, productInput.parse({ name: sku, quantity, label }))
}

async function interested(productSku: string): Promise<string> {
  const channelId = desk.channel.id
  const contact = await db().contact.create({ data: { channelId, chatId: `${randomUUID()}@lid` } })
  const session = await db().session.create({ data: { channelId, contactId: contact.id } })
  return (await db().lead.create({ data: { sessionId: session.id, productSku, productName: productSku } })).id
}

async function count(sku: string) {
  const [row] = await db().$queryRaw<{ there: number; held: number; sold: number }[]>`
    select p."quantity" as "there", coalesce(sum(r."quantity") filter (where r."state" = 'held'), 0)::int as "held",
      coalesce(sum(r."quantity") filter (where r."state" = 'fulfilled'), 0)::int as "sold"
    from "Product" p left join "Reservation" r on r."sku" = p."sku" where p."sku" = ${sku} group by p."sku"`
  if (!row) throw new Error('the product is gone')
  return row
}

async function heldBy(leadId: string): Promise<string> {
  return (await db().reservation.findFirst({ where: { leadId, state: 'held' } }))?.id ?? randomUUID()
}

describe('never more is held than there is', () => {
  test('when ten people ask for the last one at once', async () => {
    const { sku, leads } = await shop(1, 10)
    const outcomes = await Promise.allSettled(leads.map((id) => reserve(desk.operator.id, id, { quantity: 1 })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await count(sku)).toMatchObject({ there: 1, held: 1 })
  })

  test('when somebody writes past the rules: the database refuses', async () => {
    const { sku, leads } = await shop(3, 10)
    const until = new Date(Date.now() + 3_600_000)
    const outcomes = await Promise.allSettled(leads.map((leadId) => db().reservation.create({ data: { leadId, sku, quantity: 2, until } })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(db().reservation.updateMany({ where: { sku, state: 'held' }, data: { quantity: 4 } })).rejects.toThrow(
      /more would be held/,
    )
    await db().reservation.updateMany({ where: { sku, state: 'held' }, data: { quantity: 3 } })
    expect(await count(sku)).toMatchObject({ there: 3, held: 3 })
  })

  test('when the same person presses ten times: one reservation, as large as was asked for', async () => {
    const { sku, leads } = await shop(8, 1)
    const [id = ''] = leads
    await Promise.all(Array.from({ length: 10 }, () => reserve(desk.operator.id, id, { quantity: 5 })))
    expect(await count(sku)).toMatchObject({ there: 8, held: 5 })
    await expect(reserve(desk.operator.id, id, { quantity: 9 })).rejects.toMatchObject({ code: 'conflict' })
    expect(await count(sku)).toMatchObject({ held: 5 })
  })

  test('when ten people hand over the same reservation: it leaves the stock once', async () => {
    const { sku, leads } = await shop(5, 1)
    const [id = ''] = leads
    await reserve(desk.operator.id, id, { quantity: 2 })
    const reservation = await heldBy(id)
    await Promise.allSettled(Array.from({ length: 10 }, () => fulfilReservation(desk.operator.id, reservation)))
    expect(await count(sku)).toEqual({ there: 3, held: 0, sold: 2 })
  })

  test('when stock shrinks below what is held: nothing is taken away, and nothing can be added', async () => {
    const { sku, leads } = await shop(5, 2)
    const [first = '', second = ''] = leads
    await reserve(desk.operator.id, first, { quantity: 4 })
    await stock(sku, 2)
    await expect(reserve(desk.operator.id, second, { quantity: 1 })).rejects.toMatchObject({ code: 'conflict' })
    await extendReservation(await heldBy(first))
    expect(await count(sku)).toMatchObject({ there: 2, held: 4 })
    await cancelReservation(await heldBy(first))
    await reserve(desk.operator.id, second, { quantity: 2 })
  })

  test('of what is not counted any number may be held, but for what is told to be gone', async () => {
    const { sku, leads } = await shop(null, 1)
    const [id = ''] = leads
    await expect(reserve(desk.operator.id, id, { quantity: 1 })).rejects.toMatchObject({ code: 'conflict' })
    await stock(sku, null, 'out of stock')
    await expect(reserve(desk.operator.id, id, { quantity: 1 })).rejects.toMatchObject({ code: 'conflict' })
    await stock(sku, null, 'in stock — ready to ship today')
    await reserve(desk.operator.id, id, { quantity: 40 })
  })

  test('whatever happens at once, in whatever order', { timeout: 120_000 }, async () => {
    const customer = fc.nat({ max: 3 })
    const deed = fc.oneof(
      { weight: 5, arbitrary: fc.record({ do: fc.constant('reserve' as const), customer, quantity: fc.integer({ min: 1, max: 4 }) }) },
      {
        weight: 1,
        arbitrary: fc.record({ do: fc.constantFrom('cancel' as const, 'fulfil' as const, 'lose' as const, 'run out' as const), customer }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('deliver' as const), quantity: fc.integer({ min: 1, max: 3 }) }) },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 6 }),
        fc.array(fc.array(deed, { minLength: 2, maxLength: 6 }), { maxLength: 4 }),
        async (there, rounds) => {
          const { sku, leads } = await shop(there, 4)
          let delivered = 0
          const run = async (one: (typeof rounds)[number][number]): Promise<void> => {
            if (one.do === 'deliver') {
              delivered += one.quantity
              await db().$executeRaw`update "Product" set "quantity" = "quantity" + ${one.quantity} where "sku" = ${sku}`
              return
            }
            const lead = leads[one.customer] ?? ''
            if (one.do === 'reserve') return reserve(desk.operator.id, lead, { quantity: one.quantity })
            if (one.do === 'cancel') await cancelReservation(await heldBy(lead))
            if (one.do === 'fulfil') await fulfilReservation(desk.operator.id, await heldBy(lead))
            if (one.do === 'lose') await changeLead(desk.operator.id, lead, { stage: 'lost', reason: 'gone' })
            if (one.do === 'run out') {
              await db().reservation.updateMany({ where: { leadId: lead, state: 'held' }, data: { until: new Date(0) } })
              await releaseDue(10)
            }
          }
          for (const round of rounds) {
            const watched = round.map(async () => {
              const seen = await count(sku)
              expect(seen.held).toBeLessThanOrEqual(seen.there)
            })
            await Promise.all([Promise.allSettled(round.map(run)), ...watched])
            const seen = await count(sku)
            expect(seen.held).toBeLessThanOrEqual(seen.there)
            // What was handed over has left the stock, and nothing else has.
            expect(seen.there + seen.sold).toBe(there + delivered)
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})

test('a lead and what is held for it are locked in one order: customers who swap products do not wait for each other', async () => {
  const [one, other] = [await shop(5, 2), await shop(5, 2)]
  const ids = [...one.leads, ...other.leads]
  await Promise.all(ids.flatMap((id) => Array.from({ length: 5 }, () => reserve(desk.operator.id, id, { quantity: 1 }))))
  expect(await transaction((tx) => tx.reservation.count({ where: { leadId: { in: ids }, state: 'held' } }))).toBe(4)
})
