import { describe, expect, test } from 'vitest'
import { NEWCOMERS_AT_MOST, newcomer } from '@/sandbox/newcomers'
import { openDesk } from '@/sandbox/opening'
import { sendMessage } from '@/sandbox/send'
import { countAwaiting } from '@/sandbox/world'
import { stillWorld } from '../sandbox-world'

const MINUTE = 60_000
const phone = '447700900001'

describe('a customer', () => {
  function answersTo(body: string, customer: Parameters<ReturnType<typeof stillWorld>['meet']>[0] = {}) {
    const desk = stillWorld()
    desk.meet(customer)
    const answer = () => {
      sendMessage(desk.world, { phone, body })
      desk.pass(2 * MINUTE)
      return (desk.told().messages ?? []).filter(({ fromMe }) => !fromMe).map((message) => message.body)
    }
    return answer
  }

  test('answers after reading, thanks for the next reply, and then is silent', () => {
    const answer = answersTo('Hello, Grace! «Dock» is currently in stock.')
    const [first] = answer()
    expect(['Great, please reserve one for me', 'Good! Can I pick it up tomorrow after 5?']).toContain(first)
    expect(answer()).toEqual(['Perfect, thank you!'])
    expect(answer()).toEqual([])
  })

  test('wants to be told, or something else, when it is out of stock', () => {
    const [first] = answersTo('«Dock» is currently out of stock')()
    expect(['Pity. Please let me know when it is back in stock', 'Do you have something similar?']).toContain(first)
  })

  test('chooses when asked', () => {
    expect(answersTo('Which one do you mean?', { language: 'de' })()).toEqual(['Das erste, bitte'])
  })

  test('says first what they came to say', () => {
    const answer = answersTo('Hello!', { next: ['Is the dock there?'], mood: 'done' })
    expect(answer()).toEqual(['Is the dock there?'])
    expect(answer()).toEqual([])
  })

  test('answers once to two replies in a row', () => {
    const desk = stillWorld()
    desk.meet({ next: ['One', 'Two'] })
    sendMessage(desk.world, { phone, body: 'Yes.' })
    sendMessage(desk.world, { phone, body: 'It is there.' })
    desk.pass(30_000)
    expect(desk.world.state.agenda.filter(({ deed }) => deed.do === 'say').length).toBeLessThanOrEqual(1)
  })

  test('whose phone is off says nothing, one who hides that they read answers all the same', () => {
    expect(answersTo('Yes', { quirk: 'phone_off', next: ['Fine'] })()).toEqual([])
    expect(answersTo('Yes', { quirk: 'receipts_off', next: ['Fine'] })()).toEqual(['Fine'])
  })

  test('writing back opens the window again', () => {
    const desk = stillWorld()
    desk.meet({ next: ['Fine'] })
    desk.pass(23 * 60 * MINUTE)
    sendMessage(desk.world, { phone, body: 'Yes' })
    desk.pass(3 * 60 * MINUTE)
    expect(sendMessage(desk.world, { phone, body: 'And this' })).toMatchObject({ body: { sent: true } })
  })
})

describe('statuses', () => {
  test('come after the echo of the message, and all of them are found by polls', () => {
    const desk = stillWorld()
    desk.meet()
    sendMessage(desk.world, { phone, body: 'Yes' })
    desk.pass(450)
    expect(desk.told().messages).toEqual([expect.objectContaining({ body: 'Yes', fromMe: true, self: 1 })])
    desk.pass(MINUTE)
    expect(desk.statusesTold()).toEqual(['sent', 'delivered', 'read'])
    expect(desk.world.state.messages[1]?.reports.map(({ status }) => status)).toEqual(['sent', 'delivered', 'read'])
  })

  test('are not pushed while the setting is off', () => {
    const desk = stillWorld()
    desk.meet()
    desk.world.state.settings.ackNotificationsOn = false
    sendMessage(desk.world, { phone, body: 'Yes' })
    desk.pass(MINUTE)
    expect(desk.statusesTold()).toEqual([])
    expect(desk.world.state.messages[1]?.reports).toHaveLength(3)
  })
})

describe('new customers', () => {
  test('keep coming, a minute or so apart', () => {
    const desk = stillWorld({ newcomers: 100 })
    openDesk(desk.world, [])
    desk.pass(10 * MINUTE)
    expect(desk.world.state.customers.length).toBeGreaterThanOrEqual(5)
    expect(desk.world.state.customers.length).toBeLessThanOrEqual(15)
  })

  test('stay away while forty wait, and come again once somebody is answered', () => {
    const desk = stillWorld({ newcomers: 100 })
    openDesk(desk.world, [])
    desk.pass(10 * 60 * MINUTE)
    expect(countAwaiting(desk.world)).toBe(40)
    const [first] = desk.world.state.customers
    first!.mood = 'done'
    sendMessage(desk.world, { chatId: first!.chatId, body: 'Yes' })
    desk.pass(10 * 60 * MINUTE)
    expect(desk.world.state.customers).toHaveLength(41)
  })

  test('come no more when all have been', () => {
    const desk = stillWorld({ newcomers: 3 })
    openDesk(desk.world, [])
    desk.pass(60 * MINUTE)
    expect(desk.world.state.customers).toHaveLength(3)
    expect(desk.world.state.agenda).toEqual([])
  })

  test('are all different people with numbers of their own', () => {
    const desk = stillWorld()
    openDesk(desk.world)
    const come = Array.from({ length: NEWCOMERS_AT_MOST }, (_, index) => newcomer(index, { seed: index }).customer)
    const all = [...desk.world.state.customers, ...come]
    expect(new Set(all.map(({ chatId }) => chatId)).size).toBe(all.length)
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })
})

test('the same seed tells the same story', () => {
  const story = (seed: number) => {
    const desk = stillWorld({ seed, newcomers: 50 })
    openDesk(desk.world, [])
    desk.pass(20 * MINUTE)
    return desk.world.state.messages.map(({ chatId, body, at }) => ({ chatId, body, at }))
  }
  expect(story(7)).toEqual(story(7))
  expect(story(7)).not.toEqual(story(8))
})
