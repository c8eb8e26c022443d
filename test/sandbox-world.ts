import { runDue } from '@/sandbox/life'
import { type Customer, emptyState, type State } from '@/sandbox/state'
import { webhookBody } from '@/sandbox/wire'
import { record, type World } from '@/sandbox/world'

/** A sandbox without a network, whose clock moves only when told to. */
export function stillWorld({ seed = 1, newcomers = 0, state }: { seed?: number; newcomers?: number; state?: State } = {}) {
  let now = Date.UTC(2026, 10, 24, 13, 20)
  const world: World = { channelId: 'SBX1', pace: 1, state: state ?? emptyState({ seed, newcomers }), now: () => now, changed() {} }
  if (!state) world.state.subscribers.push({ url: 'http://desk.test/hook', notices: [] })

  return {
    world,
    /** Time goes by, and all that falls into it happens at its moment. */
    pass(ms: number) {
      const end = now + ms
      for (let next = runDue(world); next !== null && next <= end; next = runDue(world)) now = next
      now = end
      runDue(world)
    },
    /** What the webhook has not been told yet; then it has. */
    told() {
      return webhookBody(world, world.state.subscribers[0]!.notices.splice(0))
    },
    statusesTold() {
      return (this.told().ack ?? []).map(({ status }) => status)
    },
    meet(customer: Partial<Customer> = {}): Customer {
      const met: Customer = {
        chatId: '447700900001@c.us',
        name: 'Grace',
        language: 'en',
        quirk: null,
        mood: 'curious',
        next: [],
        calls: 0,
        ...customer,
      }
      world.state.customers.push(met)
      record(world, { chatId: met.chatId, from: 'customer', body: 'Do you have it?' })
      return met
    },
  }
}
