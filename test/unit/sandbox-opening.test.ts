import { expect, test } from 'vitest'
import { cast } from '@/sandbox/cast'
import { openDesk } from '@/sandbox/opening'
import { isWindowOpen, WINDOW_MS } from '@/sandbox/world'
import { stillWorld } from '../sandbox-world'

function firstStart() {
  const desk = stillWorld()
  openDesk(desk.world)
  const { messages } = desk.world.state
  const minutesLeft = (name: string) => {
    const chatId = cast.find((member) => member.name === name)?.chatId
    const newest = messages.findLast((message) => message.chatId === chatId && message.from === 'customer')
    return Math.round((newest!.at + WINDOW_MS - desk.world.now()) / 60_000)
  }
  return { ...desk, messages, minutesLeft }
}

test('what was said before the first start is told oldest first', () => {
  const { told } = firstStart()
  const times = told().messages!.map(({ time }) => time)
  expect(times.length).toBeGreaterThan(cast.length)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
})

test('the desk opens with two windows about to close and others just opened', () => {
  const { minutesLeft } = firstStart()
  expect(minutesLeft('نورة القحطاني')).toBe(40)
  expect(minutesLeft('Tomasz Zieliński')).toBe(58)
  expect(minutesLeft('Jonas Weber')).toBe(-22)
  expect(minutesLeft('Dewi Lestari')).toBe(24 * 60 - 4)
})

test('somebody whose window has closed cannot be written to', () => {
  const { world } = firstStart()
  const closed = world.state.customers.filter(({ chatId }) => !isWindowOpen(world, chatId))
  expect(closed.map(({ name }) => name)).toEqual(['Jonas Weber', 'Ольга Мельник'])
})

test('earlier answers of ours come as echoes with their statuses, one of them failed', () => {
  const { told } = firstStart()
  const { messages, ack } = told()
  const statusesOf = (text: string) => {
    const echo = messages!.find(({ body, fromMe }) => fromMe && body.includes(text))
    return ack!.filter(({ id }) => id === echo!.id).map(({ status }) => status)
  }
  expect(statusesOf('Hello, Marta')).toEqual(['sent', 'delivered', 'read'])
  expect(statusesOf('Добрый день')).toEqual(['failed'])
})

test('a customer without a name shows a number, one with a hidden number only an id', () => {
  const { told } = firstStart()
  const { messages } = told()
  expect(messages!.find(({ chatId }) => chatId === '33639984107@c.us')).toMatchObject({ senderName: null, chatName: '33639984107' })
  expect(messages!.find(({ chatId }) => chatId.endsWith('@lid'))).toMatchObject({
    senderName: 'Diego Salas',
    authorBsuid: 'ES.8800000000000417',
  })
})
