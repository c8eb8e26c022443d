import 'server-only'
import { type Tx, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { FailureCause } from '@/lib/failures/model'
import { wake } from '@/lib/live/server'
import { publishChannel } from './server'

/** Every message of this channel would meet the same fault: nothing goes until a person has mended it. The first fault is the one told. */
export async function pauseChannel(tx: Tx, channelId: string, fault: { cause: FailureCause; text: string | null }): Promise<void> {
  const { count } = await tx.channel.updateMany({
    where: { id: channelId, pausedAt: null },
    data: { pausedAt: new Date(), pauseCause: fault.cause, pauseText: fault.text },
  })
  if (count > 0) await publishChannel(tx, channelId)
}

/** A person says that the fault is mended: what waited goes. Safe to repeat. Throws not_found. */
export async function resumeChannel(channelId: string): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.channel.updateMany({ where: { id: channelId }, data: { pausedAt: null, pauseCause: null, pauseText: null } })
    if (count === 0) throw new AppError('not_found', 'There is no such channel')
    await publishChannel(tx, channelId)
    await wake(tx, 'outbox')
  })
}
