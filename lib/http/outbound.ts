import 'server-only'
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'
import { type Guard, guardedLookup, RefusedAddress, refusalOf } from './guard'

/** Some networks need longer for a first answer than Node's 250 ms before the next address of a name is tried. */
const NEXT_ADDRESS_AFTER_MS = 2000
const MOST_BYTES = 1_048_576

export interface OutboundRequest {
  method: 'GET' | 'POST'
  url: string
  headers?: Record<string, string>
  body?: string
  /** Bounds the whole call, from looking up the name to the last byte of the answer. */
  timeoutMs: number
  signal?: AbortSignal
  mostBytes?: number
  /** For an address that a user entered. */
  guard?: Guard
}

export type OutboundResult =
  /** Complete and bounded; any status, redirects too. */
  | { kind: 'answered'; status: number; headers: IncomingHttpHeaders; text: string }
  /** Not one byte of the request has left: name not found, refused, TLS failed, not connected in time. */
  | { kind: 'not_sent'; reason: string }
  /** The request left, wholly or in part, and no usable answer came. `status` when at least its head did. */
  | { kind: 'broken'; reason: string; status: number | null }

/**
 * One call over a connection of its own. Never throws, repeats nothing, follows no redirect and decodes nothing: the decoders of some
 * supported Node versions can be attacked by the answer.
 */
export function callOut(request: OutboundRequest): Promise<OutboundResult> {
  return new Promise((resolve) => {
    try {
      const refusal = request.guard ? refusalOf(request.url, request.guard) : null
      if (refusal) resolve({ kind: 'not_sent', reason: refusal })
      else new Call(request, resolve).start()
    } catch {
      // An address or a header that cannot be used; its value may be secret, so it is not repeated.
      resolve({ kind: 'not_sent', reason: 'the address or the sign-in of this call cannot be used' })
    }
  })
}

class Call {
  private leaving = false
  private status: number | null = null
  private settled = false
  private readonly timer: NodeJS.Timeout
  private readonly outgoing: http.ClientRequest

  constructor(
    private readonly request: OutboundRequest,
    private readonly resolve: (result: OutboundResult) => void,
  ) {
    const { url, method, headers, body, guard } = request
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const { request: open, Agent } = url.startsWith('https:') ? https : http
    this.outgoing = open(url, {
      method,
      lookup: guard && guardedLookup(url, guard),
      headers: { accept: 'application/json', 'accept-encoding': 'identity', ...headers, ...length },
      // One of its own: a kept connection that has died unnoticed would leave it open whether the request arrived.
      agent: new Agent({ keepAlive: false, autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_AFTER_MS }),
    })
    this.timer = setTimeout(() => this.fail(`no answer within ${request.timeoutMs / 1000} s`), request.timeoutMs)
  }

  start(): void {
    const { url, body, signal } = this.request
    this.outgoing.on('error', (error) => this.fail(wordsOf(error)))
    this.outgoing.on('close', () => this.fail('the connection was closed without an answer'))
    this.outgoing.on('response', (answer) => this.read(answer))
    this.outgoing.on('socket', (socket) =>
      // Held back until the connection stands, so that what fails earlier is known not to have been sent.
      socket.once(url.startsWith('https:') ? 'secureConnect' : 'connect', () => {
        if (this.settled) return
        this.leaving = true
        this.outgoing.end(body)
      }),
    )
    signal?.addEventListener('abort', this.stop)
    if (signal?.aborted) this.stop()
  }

  private readonly stop = () => this.fail('we stopped before an answer came')

  private read(answer: IncomingMessage): void {
    this.status = answer.statusCode ?? null
    const encoding = answer.headers['content-encoding']?.trim().toLowerCase()
    if (encoding && encoding !== 'identity') {
      this.fail('the answer is encoded, which is refused')
      return
    }
    const chunks: Buffer[] = []
    let left = this.request.mostBytes ?? MOST_BYTES
    answer.on('data', (chunk: Buffer) => {
      left -= chunk.length
      if (left < 0) this.fail('the answer is too long')
      else chunks.push(chunk)
    })
    answer.on('error', () => this.fail('the connection broke in the middle of the answer'))
    answer.on('close', () => this.fail('the connection broke in the middle of the answer'))
    answer.on('end', () => {
      if (!answer.complete) return
      this.settle({
        kind: 'answered',
        status: answer.statusCode ?? 0,
        headers: answer.headers,
        text: new TextDecoder().decode(Buffer.concat(chunks)),
      })
    })
  }

  private fail(reason: string): void {
    this.settle(this.leaving ? { kind: 'broken', reason, status: this.status } : { kind: 'not_sent', reason })
  }

  private settle(result: OutboundResult): void {
    if (this.settled) return
    this.settled = true
    clearTimeout(this.timer)
    this.request.signal?.removeEventListener('abort', this.stop)
    this.outgoing.destroy()
    this.resolve(result)
  }
}

const known = new Map([
  ['ENOTFOUND', 'the server’s name was not found'],
  ['EAI_AGAIN', 'the server’s name could not be looked up'],
  ['ECONNREFUSED', 'the connection was refused'],
  ['EHOSTUNREACH', 'there is no route to the server'],
  ['ENETUNREACH', 'there is no network'],
  ['ETIMEDOUT', 'the connection timed out'],
  ['ECONNRESET', 'the connection was reset'],
  ['EPIPE', 'the connection was reset'],
  ['EPROTO', 'the secure connection failed'],
  ['EPRIVATE', 'the server’s name leads into a private network'],
])

function wordsOf(error: Error): string {
  if (error instanceof RefusedAddress) return error.message
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code)) return `the secure connection failed (${code})`
  return known.get(code) ?? `the connection failed${code && ` (${code})`}`
}
