import { randomBytes } from 'node:crypto'
import type { Customer, Deed, Message, Notice, State } from './state'

export const WINDOW_MS = 24 * 3600_000

/** All that the parts of the sandbox share: what is known, the one clock, and a bell. */
export interface World {
  readonly channelId: string
  /** How many times faster than life. Waits shrink; the clock itself stays true, for the 24 hours are real. */
  readonly pace: number
  readonly state: State
  now(): number
  /** Rung after each change: something may be due sooner, to be pushed, to be saved. */
  changed(): void
}

export function schedule(world: World, afterMs: number, deed: Deed): void {
  world.state.agenda.push({ at: world.now() + afterMs / world.pace, deed })
  world.changed()
}

export function tell(world: World, notice: Notice): void {
  for (const subscriber of world.state.subscribers) subscriber.notices.push(notice)
  world.changed()
}

/** Keeps a message in the history; the webhook is not told. */
export function record(world: World, { at = world.now(), ...said }: MessageInput): Message {
  const message: Message = {
    id: `wamid.${randomBytes(24).toString('base64')}`,
    number: world.state.messages.length + 1,
    ...said,
    at,
    reports: [],
  }
  world.state.messages.push(message)
  world.changed()
  return message
}

type MessageInput = Pick<Message, 'chatId' | 'from' | 'body' | 'buttons' | 'tapped'> & { at?: number }

export function findMessage(world: World, id: string): Message | undefined {
  return world.state.messages.find((message) => message.id === id)
}

export function findCustomer(world: World, chatId: string): Customer | undefined {
  return world.state.customers.find((customer) => customer.chatId === chatId)
}

/** Only what the customer writes opens the window, and it ends 24 hours after the newest of it. */
export function isWindowOpen(world: World, chatId: string): boolean {
  const newest = world.state.messages.findLast((message) => message.chatId === chatId && message.from === 'customer')
  return newest !== undefined && world.now() - newest.at < WINDOW_MS
}

/** How many customers had the last word and can still be answered. */
export function countAwaiting(world: World): number {
  const lastWord = new Map(world.state.messages.map((message) => [message.chatId, message.from]))
  return [...lastWord].filter(([chatId, from]) => from === 'customer' && isWindowOpen(world, chatId)).length
}
