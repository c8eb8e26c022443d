import type { Channel } from '@/lib/channels/model'

export interface Check {
  name: 'token' | 'ready' | 'webhook' | 'statuses' | 'events'
  /** `open`: not known, or not yet so. */
  state: 'good' | 'bad' | 'open'
  title: string
  /** What it means, or what to do about it. */
  text: string | null
}

/** What has to be so for messages to go out and news to come in, in the order in which it is set up. */
export function checksOf(channel: Channel): Check[] {
  return [token(channel), ready(channel), webhook(channel), statuses(channel), events(channel)]
}

/** Everything that can be known without waiting for a customer is as it should be. */
export function isConnected(channel: Channel): boolean {
  return channel.unreachable === null && checksOf(channel).every(({ name, state }) => state === 'good' || name === 'events')
}

function token({ connection, tokenLast4, fromEnvironment }: Channel): Check {
  const ending = `The token that ends in ${tokenLast4}`
  if (!connection) return { name: 'token', state: 'open', title: 'Token not tested yet', text: `${ending} is kept encrypted.` }
  if (connection.tokenAccepted) return { name: 'token', state: 'good', title: 'Token accepted', text: `${ending} is kept encrypted.` }
  const cure = fromEnvironment ? 'Set ONEMSG_API_TOKEN to a valid one and start Stockreply again.' : 'Change it below.'
  return { name: 'token', state: 'bad', title: 'Token refused', text: `${ending} is not valid for this channel. ${cure}` }
}

function ready({ connection }: Channel): Check {
  const said = connection?.detail ?? null
  if (!connection?.tokenAccepted) return { name: 'ready', state: 'open', title: 'Not known whether it can send', text: said }
  if (connection.ok) return { name: 'ready', state: 'good', title: 'Ready to send', text: null }
  return { name: 'ready', state: 'bad', title: 'Cannot send now', text: said ?? `The provider says: ${connection.status}.` }
}

function webhook({ connection, unreachable }: Channel): Check {
  const found = connection?.webhook
  if (!found) return { name: 'webhook', state: 'open', title: 'Webhook not looked at yet', text: null }
  const others =
    found.otherUrls === 0 ? null : `${found.otherUrls} other ${found.otherUrls === 1 ? 'address is' : 'addresses are'} kept beside it.`
  if (found.registered) return { name: 'webhook', state: 'good', title: 'Webhook registered', text: others }
  const cure = unreachable ? 'See above: the provider cannot reach this desk.' : 'Without it no question comes in. Connect it below.'
  return { name: 'webhook', state: 'bad', title: 'Webhook not registered', text: [cure, others].filter(Boolean).join(' ') }
}

function statuses({ connection }: Channel): Check {
  const found = connection?.webhook
  if (!found) return { name: 'statuses', state: 'open', title: 'Delivery news not looked at yet', text: null }
  if (found.statusesPushed) return { name: 'statuses', state: 'good', title: 'Delivery news is pushed', text: null }
  const text = 'Statuses are found by asking, later than they could be. Connecting the webhook switches this on.'
  return { name: 'statuses', state: 'bad', title: 'Delivery news is not pushed', text }
}

function events({ lastWebhookAt }: Channel): Check {
  if (lastWebhookAt) return { name: 'events', state: 'good', title: 'Events come in', text: null }
  const text = 'Write to this number from a phone: the first event shows here.'
  return { name: 'events', state: 'open', title: 'No event seen yet', text }
}
