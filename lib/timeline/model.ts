import { HELD } from '@/lib/outbox/model'

/** One thing that happened to a message. */
export interface Step {
  at: Date
  kind: string
  source: string
  detail: string
  raw?: unknown
}

interface Written {
  direction: 'in' | 'out'
  createdAt: Date
  at: Date
  author: { name: string } | null
  suggestion: { createdAt: Date; text: string; productSku: string | null; availability: unknown } | null
  body: string | null
  type: string
  /** Whether the stock was looked at once more when it was sent. */
  isChecked: boolean
}

/** From the draft to the click. */
export function written({ direction, createdAt, at, author, suggestion, body, type, isChecked }: Written): Step[] {
  if (direction === 'in') return [{ at, kind: 'received', source: 'provider', detail: 'Written by the customer' }]
  if (!author) return [{ at: createdAt, kind: 'elsewhere', source: 'provider', detail: 'Sent outside the desk' }]
  const steps: Step[] = []
  if (suggestion) {
    const detail = suggestion.productSku ? `Drafted from the stock of ${suggestion.productSku}` : 'Drafted as a question back'
    steps.push({ at: suggestion.createdAt, kind: 'drafted', source: 'stockreply', detail, raw: suggestion.availability ?? undefined })
  }
  if (suggestion && type === 'text' && suggestion.text !== body) {
    const raw = { drafted: suggestion.text, sent: body }
    steps.push({ at: createdAt, kind: 'edited', source: author.name, detail: `Edited by ${author.name}`, raw })
  }
  if (isChecked) steps.push({ at: createdAt, kind: 'checked', source: 'stockreply', detail: 'Stock read again: nothing had changed' })
  const how = type === 'template' ? ' as a template' : ''
  return [...steps, { at: createdAt, kind: 'approved', source: author.name, detail: `Sent by ${author.name}${how}` }]
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

/** One try: when it began, and how it ended after how long. */
export function attempted({ number, startedAt, endedAt, outcome, httpStatus, code, text, raw }: Attempted): Step[] {
  if (text?.startsWith(HELD)) {
    const detail = `Held: ${text.slice(HELD.length)} meanwhile. The provider was not called`
    return [{ at: endedAt ?? startedAt, kind: 'held', source: 'stockreply', detail }]
  }
  const began = { at: startedAt, kind: 'attempt', source: 'stockreply', detail: `Attempt ${number}: handed to the provider` }
  if (!endedAt || !outcome) return [began]
  const seconds = ((endedAt.getTime() - startedAt.getTime()) / 1000).toFixed(1)
  const said = [httpStatus && `HTTP ${httpStatus}`, code, text].filter(Boolean).join(' · ')
  const detail = `${ends[outcome]} after ${seconds} s${said ? ` (${said})` : ''}`
  return [began, { at: endedAt, kind: outcome, source: 'send', detail, raw: raw ?? undefined }]
}

interface Told {
  status: string
  source: string
  receivedAt: Date
  code: string | null
  text: string | null
  raw: unknown
}

const sources: Record<string, string> = { push: 'told by webhook', poll: 'found by asking', echo: 'shown back by the provider' }

/** What the provider said of it, and how that came to be known. */
export function told({ status, source, receivedAt, code, text, raw }: Told): Step {
  const why = [code, text].filter(Boolean).join(' · ')
  const detail = `${status.charAt(0).toUpperCase()}${status.slice(1)}, ${sources[source] ?? source}${why ? ` (${why})` : ''}`
  return { at: receivedAt, kind: status, source, detail, raw }
}

interface Ended {
  status: string | null
  statusAt: Date | null
  failure: { resolvedAt: Date | null; resolution: string | null } | null
}

/** How it ended where the provider had no part in that. */
export function ended({ status, statusAt, failure }: Ended): Step[] {
  if (status === 'cancelled' && statusAt)
    return [{ at: statusAt, kind: 'cancelled', source: 'stockreply', detail: 'Taken back before it went' }]
  if (!failure?.resolvedAt) return []
  const detail = `Failure closed: ${(failure.resolution ?? '').replaceAll('_', ' ')}`
  return [{ at: failure.resolvedAt, kind: 'resolved', source: 'stockreply', detail }]
}

interface Private {
  phone: string | null
  chatId: string
  body: string | null
}

/** What the provider sent, without the customer's number and the words of the message: so that it can be passed on. */
export function redacted(raw: unknown, { phone, chatId, body }: Private): unknown {
  const address = chatId.replace(/@.*$/, '')
  const numbers = [...new Set([phone?.replace(/\D/g, '') ?? '', address])].filter((number) => number.length > 3)
  const hide = (text: string) =>
    numbers.reduce((hidden, number) => hidden.replaceAll(number, `…${number.slice(-3)}`), body ? text.replaceAll(body, '[text]') : text)
  function walk(value: unknown): unknown {
    if (typeof value === 'string') return hide(value)
    if (typeof value === 'number') return hide(String(value)) === String(value) ? value : hide(String(value))
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(typeof raw === 'string' ? parsed(raw) : raw)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
