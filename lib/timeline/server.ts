import 'server-only'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { TimelineEntry } from '@/lib/sessions/model'

interface Entry {
  at: Date
  kind: string
  source: string
  detail: string
  raw?: unknown
}

/** Everything that happened to one message, in order: written, each attempt, what the provider said, how a failure ended. Throws not_found. */
export async function getTimeline(messageId: string): Promise<TimelineEntry[]> {
  const message = await db().message.findUnique({
    where: { id: messageId },
    include: { author: true, suggestion: true, attemptRows: { orderBy: { number: 'asc' } }, failure: true },
  })
  if (!message) throw new AppError('not_found', 'There is no such message')
  const { channelId, providerMessageId } = message
  const events = providerMessageId
    ? await db().deliveryEvent.findMany({ where: { channelId, providerMessageId }, orderBy: { id: 'asc' } })
    : []
  const entries: Entry[] = [
    ...written(message),
    ...message.attemptRows.flatMap(attempted),
    ...events.filter((event) => event.source !== 'send').map(told),
    ...ended(message.failure),
  ]
  return entries
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, raw = null, ...rest }) => ({ at: at.toISOString(), ...rest, raw }))
}

interface Written {
  direction: 'in' | 'out'
  createdAt: Date
  at: Date
  author: { name: string } | null
  suggestion: { createdAt: Date; text: string; productSku: string | null } | null
  body: string | null
}

function written({ direction, createdAt, at, author, suggestion, body }: Written): Entry[] {
  if (direction === 'in') return [{ at, kind: 'received', source: 'provider', detail: 'Written by the customer' }]
  const drafted = suggestion && {
    at: suggestion.createdAt,
    kind: 'drafted',
    source: 'stockreply',
    detail: `Drafted from the stock of ${suggestion.productSku ?? 'no product'}`,
  }
  const edited = suggestion && suggestion.text !== body ? ', after an edit' : ''
  const sent = author
    ? { at: createdAt, kind: 'approved', source: author.name, detail: `Sent by ${author.name}${edited}` }
    : { at: createdAt, kind: 'elsewhere', source: 'provider', detail: 'Sent outside the desk' }
  return drafted ? [drafted, sent] : [sent]
}

const ends = {
  accepted: 'Accepted by the provider',
  rejected: 'Refused by the provider',
  throttled: 'Asked to wait by the provider',
  not_sent: 'The provider was not reached, nothing was sent',
  unknown: 'No clear answer: it may or may not have been taken',
} as const

interface Attempted {
  number: number
  startedAt: Date
  endedAt: Date | null
  outcome: keyof typeof ends | null
  httpStatus: number | null
  code: string | null
  text: string | null
  raw: string | null
}

function attempted(attempt: Attempted): Entry[] {
  const began = {
    at: attempt.startedAt,
    kind: 'attempt',
    source: 'stockreply',
    detail: `Attempt ${attempt.number}: handed to the provider`,
  }
  if (!attempt.endedAt || !attempt.outcome) return [began]
  const tookMs = attempt.endedAt.getTime() - attempt.startedAt.getTime()
  const said = [attempt.httpStatus && `HTTP ${attempt.httpStatus}`, attempt.code, attempt.text].filter(Boolean).join(' · ')
  const detail = `${ends[attempt.outcome]} after ${(tookMs / 1000).toFixed(1)} s${said ? ` (${said})` : ''}`
  return [began, { at: attempt.endedAt, kind: attempt.outcome, source: 'send', detail, raw: attempt.raw }]
}

interface Told {
  status: string
  source: string
  at: Date | null
  receivedAt: Date
  code: string | null
  text: string | null
  raw: unknown
}

const sources: Record<string, string> = { push: 'told by webhook', poll: 'found by asking', echo: 'shown back by the provider' }

function told(event: Told): Entry {
  const why = [event.code, event.text].filter(Boolean).join(' · ')
  const detail = `${event.status.charAt(0).toUpperCase()}${event.status.slice(1)}, ${sources[event.source] ?? event.source}${why ? ` (${why})` : ''}`
  return { at: event.receivedAt, kind: event.status, source: event.source, detail, raw: event.raw }
}

function ended(failure: { resolvedAt: Date | null; resolution: string | null } | null): Entry[] {
  if (!failure?.resolvedAt) return []
  return [
    {
      at: failure.resolvedAt,
      kind: 'resolved',
      source: 'stockreply',
      detail: `Failure closed: ${(failure.resolution ?? '').replaceAll('_', ' ')}`,
    },
  ]
}
