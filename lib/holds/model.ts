import type { Message } from '@/lib/sessions/model'

/** So long after its time a message may still be about to go. */
const GRACE_MS = 3000

/** Why a message of ours has not gone yet. */
export type Hold =
  /** It can be taken back for a while; then it goes. `fullMs` is that while. */
  | { kind: 'undo'; leftMs: number; fullMs: number }
  /** It waits for its turn, or for the provider; `leftMs` is null where nobody knows how long. */
  | { kind: 'turn' | 'provider'; leftMs: number | null }
  /** What it promises is no longer so: a person decides. */
  | { kind: 'stock'; because: string }

type Waiting = Pick<Message, 'status' | 'holdUntil' | 'holdReason' | 'note' | 'at' | 'statusAt'>

/** Why a message waits and how long still; null when it does not, or is about to go and nobody needs to know more. */
export function holdOf(message: Waiting, now: Date): Hold | null {
  const { status, holdUntil, holdReason, note, at, statusAt } = message
  if (status !== 'queued') return null
  if (holdReason === 'stock') return { kind: 'stock', because: note ?? '' }
  const kind = holdReason === 'provider' ? 'provider' : 'turn'
  if (holdUntil === null) return now.getTime() - Date.parse(statusAt ?? at) > GRACE_MS ? { kind, leftMs: null } : null
  const fullMs = Date.parse(holdUntil) - Date.parse(at)
  const left = Date.parse(holdUntil) - now.getTime()
  // A slow clock on this machine must not promise more time than there ever was.
  const leftMs = Math.min(Math.max(0, left), fullMs)
  if (left < -GRACE_MS) return { kind, leftMs: null }
  return holdReason === 'undo' ? { kind: 'undo', leftMs, fullMs } : { kind, leftMs }
}

/** The newest of one's own messages that has not gone yet, which is the one a single key takes back. */
export function undoable(messages: readonly Message[], isMine: (message: Message) => boolean): Message | undefined {
  return messages.findLast((message) => message.status === 'queued' && isMine(message))
}
