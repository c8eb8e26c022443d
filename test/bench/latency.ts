import type { SessionRow } from '@/lib/sessions/model'
import { accept, type TestProvider } from '../provider'
import type { Desk } from './desk'
import { chatIdOf, delivered, message, newMessageId, question } from './shop'
import type { Stream } from './stream'

const CUSTOMERS = 50
const SAMPLES = 200
const SPACED_MS = 20

/** Milliseconds of each step of one conversation after another. */
export interface Latencies {
  answered: number[]
  hinted: number[]
  drafted: number[]
  replied: number[]
  called: number[]
  delivered: number[]
  nothing: number[]
}

interface Scene {
  desk: Desk
  stream: Stream
  provider: TestProvider
}

/** Customers who ask, get the suggested answer and receive it, one after the other, on a desk that has nothing else to do; `endsAt` bounds it. */
export async function measureLatency(scene: Scene, endsAt: number): Promise<Latencies> {
  const known = await introduce(scene.desk)
  const found: Latencies = { answered: [], hinted: [], drafted: [], replied: [], called: [], delivered: [], nothing: [] }
  for (let at = 0; at < SAMPLES && performance.now() < endsAt; at++) {
    const customer = at % CUSTOMERS
    const before = known.get(chatIdOf(customer))
    if (!before) throw new Error('A customer who wrote has no session')
    const asked = await ask(scene, before, at, found)
    known.set(chatIdOf(customer), await answer(scene, asked, found))
    found.nothing.push(await timed(async () => void (await fetch(`${scene.desk.url}/api/health/live`).then((one) => one.text()))))
    await new Promise((resolve) => setTimeout(resolve, SPACED_MS))
  }
  return found
}

/** Everybody has written once, and the product has read its catalogue. */
async function introduce(desk: Desk): Promise<Map<string, SessionRow>> {
  await desk.webhook({ messages: Array.from({ length: CUSTOMERS }, (_, customer) => message({ customer, body: question(customer) })) })
  for (;;) {
    const rows = await desk.find('1415555')
    if (rows.length === CUSTOMERS && rows.every((row) => row.suggestion)) return new Map(rows.map((row) => [row.contact.chatId, row]))
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** The customer asks; answers the row as it stands on a screen that fetches it at each hint, once there is a new suggestion. */
async function ask({ desk, stream }: Scene, before: SessionRow, at: number, found: Latencies): Promise<SessionRow> {
  const began = performance.now()
  const posted = desk
    .webhook({ messages: [message({ customer: at % CUSTOMERS, body: question(at) })] })
    .then(() => performance.now() - began)
  found.hinted.push((await stream.heard(before.id, before.version)) - began)
  const row = await screenUntil(
    { desk, stream },
    before,
    ({ suggestion }) => suggestion !== null && suggestion.id !== before.suggestion?.id,
  )
  found.drafted.push(performance.now() - began)
  found.answered.push(await posted)
  return row
}

/** A person takes the suggestion, the provider accepts it and tells that it was delivered; answers the row after that. */
async function answer(scene: Scene, asked: SessionRow, found: Latencies): Promise<SessionRow> {
  const { desk, stream, provider } = scene
  const providerId = newMessageId()
  const began = performance.now()
  const called = new Promise<number>((resolve) => {
    provider.script((response, call) => {
      resolve(performance.now() - began)
      accept(providerId)(response, call)
    })
  })
  await desk.reply(asked)
  found.replied.push(performance.now() - began)
  found.called.push(await called)
  const accepted = await screenUntil(scene, asked, ({ lastMessage }) => lastMessage?.status === 'accepted')
  const pushed = performance.now()
  const posted = desk.webhook(delivered(providerId))
  found.delivered.push((await stream.heard(accepted.id, accepted.version, accepted.lastMessage?.id)) - pushed)
  await posted
  return screenUntil(scene, accepted, ({ lastMessage }) => lastMessage?.status === 'delivered')
}

async function screenUntil(
  { desk, stream }: Pick<Scene, 'desk' | 'stream'>,
  before: SessionRow,
  isIt: (row: SessionRow) => boolean,
): Promise<SessionRow> {
  for (let row = before; ; ) {
    await stream.heard(row.id, row.version)
    const [now] = await desk.rows([row.id])
    if (!now) throw new Error('A session is gone')
    if (isIt(now)) return now
    row = now
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
