import type { Alarm, ChannelAlarm } from '@/lib/channels/alarm-list'
import type { FailureCause } from '@/lib/failures/model'

export function alarmTitle(alarm: Alarm): string {
  if (alarm.kind === 'announcements_dead') return `${alarm.receiver} could not be told what happened here`
  return alarm.kind === 'paused' ? `Nothing goes out on ${alarm.channelName}` : `The webhook seems down on ${alarm.channelName}`
}

/** What it means, for a line that has no room for more. */
export function alarmBrief(alarm: Alarm): string {
  if (alarm.kind === 'announcements_dead') return `${alarm.dead === 1 ? '1 event was' : `${alarm.dead} events were`} given up.`
  return alarm.kind === 'paused' ? `${waitingWords(alarm.waiting)} until it is mended.` : 'Sending works; news may be 15 min late.'
}

/** The page that says more and has what mends it, and those on which it is told already. */
export function alarmPlace(alarm: Alarm): { href: string; told: string[] } {
  if (alarm.kind === 'announcements_dead') return { href: '/settings/outgoing', told: ['/settings/outgoing'] }
  return { href: '/failures', told: ['/failures', '/settings/channels'] }
}

/** How many replies a paused channel keeps back. */
export function waitingWords(waiting: number): string {
  if (waiting === 0) return 'No reply waits'
  return waiting === 1 ? '1 reply waits' : `${waiting} replies wait`
}

/** How many things were found by asking that no webhook brought. */
export function foundWords(found: number): string {
  return found === 1 ? '1 thing was found by asking' : `${found} things were found by asking`
}

const resume = 'Then resume the channel here: what waits goes out by itself.'

const byCause: Partial<Record<FailureCause, string[]>> = {
  provider_auth: [
    'Look at the channel’s page at 1MSG: is it connected, and is its subscription paid?',
    'Copy its API token once more and put it in under Settings, Channels. A token that comes from ONEMSG_API_TOKEN is changed there.',
    'Test the channel there until its token is accepted.',
  ],
  payment: ['Settle what is open in the WhatsApp account that this number belongs to, and look whether its payment method is still good.'],
  policy: ['Open the quality and policy page of the WhatsApp account, read what it says, and ask for a review if it is wrong.'],
  rate_limited: [
    'Wait: WhatsApp lifts this by itself, as a rule within a day.',
    'Look at what was sent lately and why customers may have blocked or reported it.',
  ],
}

/** What mends it, in order. */
export function stepsToMend(alarm: ChannelAlarm): string[] {
  if (alarm.kind === 'paused') return [...(byCause[alarm.cause] ?? ['Mend what the provider complains about.']), resume]
  return [
    'Is this desk reachable? The provider has to open its address (APP_URL) from the internet.',
    'Is our address on the provider’s webhook list? It holds up to five, and others may have put theirs in its place.',
    'Does the provider push delivery news? That is a switch of the channel, and off at first.',
    'Has the provider switched the address off because it did not answer for a while? Registering it again switches it on.',
    'Registering it again does the last three; what others have on the list stays.',
  ]
}
