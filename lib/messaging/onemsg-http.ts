import { AppError } from '@/lib/errors'
import { callOut, type OutboundResult } from '@/lib/http/outbound'
import type { ProviderAccount, ProviderError } from './model'
import { errorIn } from './onemsg-errors'
import { textOf } from './onemsg-values'

/** Of an answer, this much is kept for a person to read. */
const LONGEST_KEPT = 4000
/** Questions are repeated when they fail, so they wait for less than a send does. */
const QUESTION_TIMEOUT_MS = 10_000

export interface Call {
  method: 'GET' | 'POST'
  path: string
  query?: Record<string, string>
  body?: unknown
  timeoutMs?: number
  signal?: AbortSignal
}

/** One call as this account. The token goes into the header and nowhere else. */
export function callAs(
  account: ProviderAccount,
  { method, path, query, body, timeoutMs = QUESTION_TIMEOUT_MS, signal }: Call,
): Promise<OutboundResult> {
  const search = query ? `?${new URLSearchParams(query)}` : ''
  return callOut({
    method,
    url: `${account.baseUrl.replace(/\/+$/, '')}/${encodeURIComponent(account.channelId)}/${path}${search}`,
    headers: { authorization: `Bearer ${account.token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
    timeoutMs,
    signal,
  })
}

export interface Answer {
  status: number
  /** Undefined when the answer is not JSON. */
  value: unknown
  error: ProviderError | null
}

/** Asks something that may safely be asked again. Throws AppError `provider_unreachable` unless the answer is 2xx or a plain no (4xx). */
export async function ask(account: ProviderAccount, call: Call): Promise<Answer> {
  const result = await callAs(account, call)
  if (result.kind !== 'answered') throw new AppError('provider_unreachable', `The provider could not be asked: ${result.reason}`)
  const { status } = result
  const text = withoutToken(result.text, account.token)
  if (status === 429) throw new AppError('provider_unreachable', 'The provider wants to be asked less often. Try again in a minute.')
  if (status < 200 || status >= 500 || (status >= 300 && status < 400)) {
    throw new AppError('provider_unreachable', `The provider answered ${status}`)
  }
  const value = parsed(text)
  return { status, value, error: errorIn(value ?? text) }
}

/** The content of an answer that should have been 2xx. Throws AppError `provider_unreachable`. */
export function granted({ status, value, error }: Answer): unknown {
  if (status < 300) return value
  throw new AppError('provider_unreachable', `The provider refused (${status})${error?.text ? `: ${error.text}` : ''}`)
}

/** The JSON in `text`, or undefined. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** 1MSG repeats a wrong token in its answer, and what is kept of answers is read by people. */
export function withoutToken(text: string, token: string): string {
  return [token, encodeURIComponent(token), JSON.stringify(token).slice(1, -1)].reduce(
    (rest, form) => rest.replaceAll(form, '[token]'),
    text,
  )
}

/** What is kept of an answer, whose token is out already: cut before, half of it might stay. */
export function keptOf(tokenless: string): string {
  return textOf(tokenless, LONGEST_KEPT) ?? ''
}
