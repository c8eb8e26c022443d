import { z } from 'zod'
import { failureCause } from '@/lib/failures/model'

const onChannel = {
  channelId: z.uuid(),
  channelName: z.string(),
  /** Messages of ours that have not gone yet. */
  waiting: z.number().int(),
}

/** What stands in the way of a whole channel. */
const channelAlarm = z.discriminatedUnion('kind', [
  /** Nothing goes out until a person has mended the fault and resumed the channel. */
  z.object({ kind: z.literal('paused'), ...onChannel, since: z.iso.datetime(), cause: failureCause, text: z.string().nullable() }),
  /** Statuses are found by asking and not brought by webhook. `since`: the last webhook. */
  z.object({ kind: z.literal('webhook_down'), ...onChannel, since: z.iso.datetime().nullable(), found: z.number().int() }),
])
export type ChannelAlarm = z.infer<typeof channelAlarm>

/** What another system was to be told and could not be. For administrators only: nobody else can mend it. */
const deadAnnouncements = z.object({
  kind: z.literal('announcements_dead'),
  subscriptionId: z.uuid(),
  /** The host of its address. */
  receiver: z.string(),
  dead: z.number().int(),
  since: z.iso.datetime(),
})
export type DeadAlarm = z.infer<typeof deadAnnouncements>

export const alarm = z.discriminatedUnion('kind', [...channelAlarm.options, deadAnnouncements])
export type Alarm = z.infer<typeof alarm>

export const alarmList = z.object({ items: z.array(alarm) })
