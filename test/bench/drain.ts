import { pause } from '@/bin/processes.mjs'
import type { Desk } from './desk'
import { chatIdOf, message, productAskedFor, question } from './shop'

const MESSAGES = 2000
const IN_ONE_BODY = 20
const CUSTOMERS = 200
const FIRST = 10_000

/** Seconds from the first webhook; null for what did not happen in time. */
export interface Drained {
  messages: number
  posted: number
  visible: number | null
  empty: number | null
  drafted: number | null
}

/** How long the desk needs for much at once: many customers writing, in bodies of twenty, posted as fast as they are answered. */
export async function measureDrain(desk: Desk, endsAt: number): Promise<Drained> {
  const began = performance.now()
  const since = () => (performance.now() - began) / 1000
  const messages = Array.from({ length: MESSAGES }, (_, at) => message({ customer: FIRST + (at % CUSTOMERS), body: question(at) }))
  for (let at = 0; at < MESSAGES; at += IN_ONE_BODY) await desk.webhook({ messages: messages.slice(at, at + IN_ONE_BODY) })
  const found: Drained = { messages: MESSAGES, posted: since(), visible: null, empty: null, drafted: null }
  const newest = messages[MESSAGES - 1]?.body
  const search = chatIdOf(FIRST + CUSTOMERS - 1)
  while (found.drafted === null && performance.now() < endsAt) {
    const [row] = await desk.find(search)
    if (row?.lastMessage?.preview === newest) found.visible ??= since()
    if (found.empty === null && (await desk.waiting()) === 0) found.empty = since()
    if (found.visible !== null && row?.suggestion?.text.includes(productAskedFor(MESSAGES - 1).name)) found.drafted = since()
    await pause(50)
  }
  return found
}
