import { newcomer } from './newcomers'
import { phrases } from './phrases'
import { between, roll } from './random'
import type { Button, Customer, Deed, Message } from './state'
import { countAwaiting, findCustomer, findMessage, record, schedule, tell, type World } from './world'

/** Time to think about an answer, after reading. */
const ANSWER = [6000, 40_000] as const
const NEXT_NEWCOMER = [40_000, 120_000] as const
/** Nobody new comes while this many wait. */
const CROWD = 40

/** Does what is due, in its order. Returns when the next thing is, in unix milliseconds, or null. */
export function runDue(world: World): number | null {
  for (;;) {
    const [next] = world.state.agenda.toSorted((a, b) => a.at - b.at)
    if (!next || next.at > world.now()) return next?.at ?? null
    world.state.agenda.splice(world.state.agenda.indexOf(next), 1)
    perform(world, next.deed)
    world.changed()
  }
}

function perform(world: World, deed: Deed): void {
  if (deed.do === 'report') report(world, deed)
  if (deed.do === 'echo') tell(world, { kind: 'message', messageId: deed.messageId })
  if (deed.do === 'say') say(world, deed)
  if (deed.do === 'arrive') arrive(world)
}

function report(world: World, { messageId, status, failure, kept, pushed }: Extract<Deed, { do: 'report' }>): void {
  const message = findMessage(world, messageId)
  if (!message) return
  if (kept) message.reports.push({ status, at: world.now(), failure })
  if (pushed && world.state.settings.ackNotificationsOn) tell(world, { kind: 'status', messageId, status, failure })
  const customer = findCustomer(world, message.chatId)
  if (customer && kept && status === (customer.quirk === 'receipts_off' ? 'delivered' : 'read')) answer(world, customer, message)
}

function say(world: World, { chatId, text, tapped }: Extract<Deed, { do: 'say' }>): void {
  const message = record(world, { chatId, from: 'customer', body: text, tapped })
  tell(world, { kind: 'message', messageId: message.id })
}

function answer(world: World, customer: Customer, reply: Message): void {
  const { chatId } = customer
  if (world.state.agenda.some(({ deed }) => deed.do === 'say' && deed.chatId === chatId)) return
  const text = customer.next.shift() ?? byMood(world, customer, reply.body)
  if (!text) return
  const tapped = tapFor(
    world,
    reply,
    [phrases[customer.language].reserve, phrases[customer.language].alert, phrases[customer.language].similar].indexOf(text),
  )
  schedule(world, between(world.state, ANSWER), { do: 'say', chatId, text: tapped?.title ?? text, tapped })
}

/** Where there are buttons for what they want, every other customer taps instead of writing. */
function tapFor(world: World, { buttons }: Message, wanted: number): Button | undefined {
  const button = buttons?.[wanted]
  return button && roll(world.state) < 0.5 ? button : undefined
}

const badNews =
  /out of stock|sold out|unavailable|not available|fully booked|agotado|esgotado|нет в наличии|غير متوفر|ausverkauft|nicht verfügbar|rupture|habis|tükendi|उपलब्ध नहीं|niedostępn/iu

function byMood(world: World, customer: Customer, reply: string): string | null {
  const words = phrases[customer.language]
  if (customer.mood === 'done') return null
  if (customer.mood === 'decided') {
    customer.mood = 'done'
    return words.thanks
  }
  if (/[?؟]/u.test(reply)) return words.choose
  customer.mood = 'decided'
  const usually = roll(world.state) < 0.7
  if (badNews.test(reply)) return usually ? words.alert : words.similar
  return usually ? words.reserve : words.followUp
}

/** Customers keep coming, but neither in crowds nor for ever. */
function arrive(world: World): void {
  const { state } = world
  if (state.newcomersLeft === 0) return
  if (countAwaiting(world) < CROWD) {
    const { customer, question } = newcomer(state.newcomersMet, state)
    state.customers.push(customer)
    state.newcomersMet++
    state.newcomersLeft--
    say(world, { do: 'say', chatId: customer.chatId, text: question })
  }
  expectNewcomer(world)
}

export function expectNewcomer(world: World): void {
  schedule(world, between(world.state, NEXT_NEWCOMER), { do: 'arrive' })
}
