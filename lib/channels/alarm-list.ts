import { z } from 'zod'
import { failureCause } from '@/lib/failures/model'

const onChannel = {
  channelId: z.uuid(),
  channelName: z.string(),
  /** Messages of ours that have not gone yet. */
  waiting: z.number().int(),
}

/** What stands in the way of a whole channel. */
export const alarm = z.discriminatedUnion('kind', [
  /** Nothing goes out until a person has mended the fault and resumed the channel. */
  z.object({ kind: z.literal('paused'), ...onChannel, since: z.iso.datetime(), cause: failureCause, text: z.string().nullable() }),
  /** Statuses are found by asking and not brought by webhook. `since`: the last webhook. */
  z.object({ kind: z.literal('webhook_down'), ...onChannel, since: z.iso.datetime().nullable(), found: z.number().int() }),
])
export type Alarm = z.infer<typeof alarm>

export const alarmList = z.object({ items: z.array(alarm) })
export type AlarmList = z.infer<typeof alarmList>
