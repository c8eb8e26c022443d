import { describe, expect, test } from 'vitest'
import { sendButton, sendMessage, sendTemplate } from '@/sandbox/send'
import { NAMESPACE } from '@/sandbox/templates'
import { findMessage, record } from '@/sandbox/world'
import { stillWorld } from '../sandbox-world'

const HOUR = 3600_000
const phone = '447700900001'
const accepted = { status: 200, body: expect.objectContaining({ sent: true, id: expect.stringMatching(/^wamid\./) }) }
const refused = (message: unknown) => ({ status: 200, body: { sent: false, message } })

describe('sending a text', () => {
  test('is accepted while the window is open', () => {
    const { world, meet } = stillWorld()
    meet()
    expect(sendMessage(world, { phone, body: 'Yes' })).toEqual(accepted)
    expect(sendMessage(world, { chatId: `${phone}@c.us`, body: 'Yes' })).toEqual(accepted)
  })

  test('is refused from 24 hours after the newest message of the customer', () => {
    const { world, meet, pass } = stillWorld()
    meet()
    pass(24 * HOUR - 1)
    expect(sendMessage(world, { phone, body: 'Yes' })).toEqual(accepted)
    pass(1)
    expect(sendMessage(world, { phone, body: 'Yes' })).toEqual({ status: 400, body: { sent: false, message: 'Dialog window is closed' } })
  })

  test('opens no window, and a stranger has none', () => {
    const { world } = stillWorld()
    record(world, { chatId: `${phone}@c.us`, from: 'shop', body: 'Hello' })
    expect(sendMessage(world, { phone, body: 'Yes' })).toMatchObject({ status: 400 })
  })

  test.each([
    [{ phone, body: ' ' }, refused('empty body')],
    [{ phone }, refused('empty body')],
    [
      { phone, body: 'a'.repeat(4097) },
      { status: 400, body: { error: expect.stringContaining('4096') } },
    ],
    [{ body: 'Yes' }, { status: 400, body: { error: expect.stringContaining('phone') } }],
    [
      { phone, chatId: `${phone}@c.us`, body: 'Yes' },
      { status: 400, body: { error: expect.stringContaining('Exactly one') } },
    ],
    [{ phone: '12', body: 'Yes' }, refused(expect.stringContaining('wrong recipient'))],
    [null, { status: 400, body: { error: 'Parameters are invalid' } }],
  ])('of %j is refused', (input, answer) => {
    const { world, meet } = stillWorld()
    meet()
    expect(sendMessage(world, input)).toEqual(answer)
    expect(world.state.messages).toHaveLength(1)
  })

  test('to a hidden number needs the id undamaged, in the field of the phone', () => {
    const { world, meet } = stillWorld()
    meet({ chatId: 'ES.8800000000000417@lid' })
    expect(sendMessage(world, { phone: 'ES.8800000000000417', body: 'Sí' })).toEqual(accepted)
    expect(sendMessage(world, { chatId: 'ES.8800000000000417@lid', body: 'Sí' })).toMatchObject({ body: { sent: false } })
  })
})

describe('customers with a fault', () => {
  test('throttled: the first call is put off and takes nothing, the next one passes, and so on', () => {
    const { world, meet } = stillWorld()
    meet({ quirk: 'throttled' })
    const send = () => sendMessage(world, { phone, body: 'Yes' })
    const putOff = { status: 429, body: { error: 'Rate limit exceeded' }, headers: { 'retry-after': '2' } }
    expect([send(), send(), send(), send()]).toEqual([putOff, accepted, putOff, accepted])
    expect(world.state.messages.filter(({ from }) => from === 'shop')).toHaveLength(2)
  })

  test('refused: the first message is not taken', () => {
    const { world, meet } = stillWorld()
    meet({ quirk: 'refused' })
    expect(sendMessage(world, { phone, body: 'Yes' })).toEqual(refused('Service temporarily unavailable'))
    expect(world.state.messages).toHaveLength(1)
  })

  test('answer lost: the message is taken, the call never answered, and the echo comes when the caller has given up', () => {
    const desk = stillWorld()
    desk.meet({ quirk: 'answer_lost' })
    expect(sendMessage(desk.world, { phone, body: 'Yes' })).toBe('silence')
    desk.pass(20_000)
    expect(desk.told()).toEqual({ instanceId: 'SBX1' })
    desk.pass(16_000)
    expect(desk.told().messages).toEqual([expect.objectContaining({ fromMe: true, body: 'Yes' })])
    desk.pass(30_000)
    expect(desk.statusesTold()).toEqual(['sent', 'delivered', 'read'])
  })
})

describe('sending a template', () => {
  const filled = (...values: string[]) => [{ type: 'body', parameters: values.map((text) => ({ type: 'text', text })) }]
  const update = { phone, namespace: NAMESPACE, template: 'availability_update', language: { policy: 'deterministic', code: 'de' } }

  test('needs no open window and is kept with its values filled in', () => {
    const { world } = stillWorld()
    expect(sendTemplate(world, { ...update, params: filled('Jonas', 'Dock', 'auf Lager') })).toEqual(accepted)
    expect(world.state.messages[0]?.body).toContain('Hallo, Jonas! «Dock» ist derzeit auf Lager.')
  })

  test.each([
    ['with a value too few', { ...update, params: filled('Jonas', 'Dock') }, 'Number of parameters'],
    ['that was rejected', { ...update, template: 'win_back_offer', language: { code: 'en' }, params: filled('Jonas') }, 'does not exist'],
    ['in a language it lacks', { ...update, language: { code: 'pl' } }, 'does not exist'],
    ['without a name', { ...update, template: undefined }, 'template is not defined'],
  ])('%s is refused', (_, input, message) => {
    const { world } = stillWorld()
    expect(sendTemplate(world, input)).toEqual(refused(expect.stringContaining(message)))
  })
})

test('what a poll finds has a time and a code, what is pushed has neither', () => {
  const desk = stillWorld()
  desk.meet({ quirk: 'unreachable' })
  sendMessage(desk.world, { phone, body: 'Yes' })
  desk.pass(10_000)
  const [message] = desk.world.state.messages.filter(({ from }) => from === 'shop')
  expect(desk.told().ack?.at(-1)).toEqual({
    id: message!.id,
    chatId: `${phone}@c.us`,
    phone,
    bsuid: null,
    userName: null,
    status: 'failed',
    category: 'service',
    error: 'Message undeliverable',
  })
  expect(findMessage(desk.world, message!.id)?.reports.at(-1)).toMatchObject({ status: 'failed', failure: { code: 131026 } })
})

describe('sending a text with buttons', () => {
  const sections = ['Reserve', 'Notify me', 'Similar'].map((title) => ({ type: 'reply', reply: { id: title.toLowerCase(), title } }))

  test('is accepted, and every other customer taps', () => {
    const desk = stillWorld()
    const wrote = []
    for (let n = 0; n < 20; n++) {
      const number = `4477009000${10 + n}`
      desk.meet({ chatId: `${number}@c.us` })
      expect(sendButton(desk.world, { phone: number, body: 'It is in stock.', sections })).toEqual(accepted)
      desk.pass(2 * 60_000)
      wrote.push(...(desk.told().messages ?? []).filter(({ fromMe }) => !fromMe))
    }
    const taps = wrote.filter(({ type }) => type === 'interactive')
    expect(taps.length).toBeGreaterThan(3)
    expect(taps.length).toBeLessThan(17)
    expect(taps[0]).toMatchObject({ body: 'Reserve', interactive: { button_reply: { id: 'reserve', title: 'Reserve' } } })
  })

  test('takes at most three of them, and 1024 characters', () => {
    const { world, meet } = stillWorld()
    meet()
    expect(sendButton(world, { phone, body: 'x', sections: [...sections, ...sections] })).toMatchObject({ status: 400 })
    expect(sendButton(world, { phone, body: 'x', sections: [] })).toMatchObject({ status: 400 })
    expect(sendButton(world, { phone, body: 'x'.repeat(1025), sections })).toMatchObject({ status: 400 })
  })
})
