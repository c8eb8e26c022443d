import { type CastMember, cast, type Line } from './cast'
import { expectNewcomer } from './life'
import type { DeliveryStatus } from './state'
import { record, tell, type World } from './world'

/** Brings in the cast: what was said before today's start is in the history and goes out through the webhook, oldest first. */
export function openDesk(world: World, members: readonly CastMember[] = cast): void {
  for (const { chatId, name, language, quirk = null, mood = 'curious', next = [] } of members) {
    world.state.customers.push({ chatId, name, language, quirk, mood, next: [...next], calls: 0 })
  }
  const lines = members.flatMap(({ chatId, lines }) => lines.map((line) => ({ chatId, line })))
  for (const { chatId, line } of lines.toSorted((a, b) => b.line.minutesAgo - a.line.minutesAgo)) recall(world, chatId, line)
  expectNewcomer(world)
}

function recall(world: World, chatId: string, { minutesAgo, from, body, status, failure }: Line): void {
  const message = record(world, { chatId, from, body, at: world.now() - minutesAgo * 60_000 })
  tell(world, { kind: 'message', messageId: message.id })
  for (const [step, reached] of way(status).entries()) {
    const report = { status: reached, failure: (reached === 'failed' && failure) || null }
    message.reports.push({ ...report, at: message.at + 2000 + step * 5000 })
    tell(world, { kind: 'status', messageId: message.id, ...report })
  }
}

function way(end: DeliveryStatus | undefined): DeliveryStatus[] {
  if (!end) return []
  if (end === 'failed') return ['failed']
  const climb: DeliveryStatus[] = ['sent', 'delivered', 'read']
  return climb.slice(0, climb.indexOf(end) + 1)
}
