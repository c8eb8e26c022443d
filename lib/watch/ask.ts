import 'server-only'
import { type Tx, transaction } from '@/lib/db'
import { checkMessage } from '@/lib/delivery/check'
import { settle } from '@/lib/delivery/server'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { askAfterMs, watchedAs } from './model'
import { askNext, stopAsking, takeDue } from './server'

/** Asks the provider about messages of which it is time to. Returns how many. Safe to run in many workers at once. */
export async function askDue(most: number): Promise<number> {
  const due = await takeDue(most)
  await Promise.all(due.map(({ messageId, step }) => ask(messageId, step)))
  return due.length
}

async function ask(messageId: string, step: number): Promise<void> {
  try {
    await checkMessage(messageId)
  } catch (error) {
    if (!(error instanceof AppError)) log().warn({ err: error, messageId }, 'watch: not asked')
  }
  await transaction((tx) => askAgain(tx, messageId, step))
}

/** Sets the next time to ask, or, after the last one without any news of an accepted message, calls it stuck. */
async function askAgain(tx: Tx, messageId: string, step: number): Promise<void> {
  const watch = await tx.deliveryWatch.findUnique({
    where: { messageId },
    include: { message: { select: { status: true, statusAt: true } } },
  })
  // It was heard of meanwhile: `settle` has set a new watch, or ended this one.
  if (!watch || watch.step !== step || !watch.message.statusAt) return
  const watched = watchedAs(watch.message.status ?? '')
  const after = watched && askAfterMs(watched, step, env().WATCHDOG_SECONDS)
  if (after !== null) {
    await askNext(tx, messageId, new Date(watch.message.statusAt.getTime() + after))
    return
  }
  await stopAsking(tx, messageId)
  if (watched === 'accepted') await settle(tx, messageId, { cause: 'stuck', remedy: 'check_first', code: null, text: null })
}
