import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { contentPolicy, securityHeaders } from '@/lib/http/headers'
import { settleClientAddress } from './client-address'
import { refuse } from './refusal'

export interface Gate {
  appUrl: URL
  trusted: BlockList
}

// Words that only Next's own parts say to each other.
const internal = /^(x-middleware-|x-invoke-|x-nonce$|x-matched-path$|x-now-route-matches$)/

/** Checks and cleans a request before the product sees it, and dresses its answer. False when it has been answered already. */
export function admit(request: IncomingMessage, response: ServerResponse, { appUrl, trusted }: Gate): boolean {
  const { headers } = request
  const answer = { nonce: randomBytes(16).toString('base64'), isSecure: appUrl.protocol === 'https:' }
  for (const [name, value] of Object.entries(securityHeaders(answer))) response.setHeader(name, value)
  for (const name of Object.keys(headers)) if (internal.test(name)) delete headers[name]
  settleClientAddress(request, trusted)
  headers['x-nonce'] = answer.nonce
  headers['x-request-path'] = request.url ?? '/'
  headers['content-security-policy'] = contentPolicy(answer)
  return isPlain(request, response) && !sendsHome(request, response, appUrl)
}

function isPlain({ url = '', headers }: IncomingMessage, response: ServerResponse): boolean {
  if (!url.startsWith('/')) refuse(response, 'not_found', 'There is no such thing here')
  else if (headers['content-encoding'] !== undefined) refuse(response, 'unsupported_encoding', 'Send the body without a Content-Encoding')
  else if (headers.upgrade !== undefined) refuse(response, 'validation_failed', 'No other protocol is spoken here')
  return !response.writableEnded
}

/** Cookies belong to one name: whoever opens a page by another of this machine's names is led to the one that signing in works with. */
function sendsHome({ method, url = '', headers }: IncomingMessage, response: ServerResponse, appUrl: URL): boolean {
  const isPage = (method === 'GET' || method === 'HEAD') && !/^\/(api|_next)(\/|$)/.test(url)
  const host = hostOf(headers.host)
  if (!isPage || !isLoopback(appUrl.hostname) || host === appUrl.hostname || !isLoopback(host)) return false
  response.writeHead(307, { Location: appUrl.origin + url, 'Cache-Control': 'no-store' })
  response.end()
  return true
}

function hostOf(header = ''): string {
  return URL.canParse(`http://${header}`) ? new URL(`http://${header}`).hostname : ''
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** What may be kept is named by its content; all else is asked for anew each time. */
export function forbidKeeping({ url = '' }: IncomingMessage, response: ServerResponse): void {
  if (url.startsWith('/_next/static/')) return
  const setHeader = response.setHeader.bind(response)
  setHeader('Cache-Control', 'no-store')
  response.setHeader = (name, value) => setHeader(name, name.toLowerCase() === 'cache-control' ? 'no-store' : value)
}
