import type { ServerResponse } from 'node:http'
import { type ErrorCode, statusOf } from '@/lib/errors'

/** Answers without the product being asked, in the form of all its errors. */
export function refuse(response: ServerResponse, code: ErrorCode, detail: string): void {
  const status = statusOf[code]
  const title = code.charAt(0).toUpperCase() + code.slice(1).replaceAll('_', ' ')
  const problem = { type: `urn:stockreply:problem:${code}`, title, status, detail, code }
  response.writeHead(status, { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify(problem))
}
