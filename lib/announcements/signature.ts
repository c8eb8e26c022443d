import 'server-only'
import { createHmac } from 'node:crypto'

const PREFIX = 'whsec_'

interface Signed {
  id: string
  /** When this call is made. */
  at: Date
  body: string
}

/** The headers of Standard Webhooks: one signature for each secret, so that a receiver may still hold the one before. */
export function signatureHeaders({ id, at, body }: Signed, secrets: string[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map((secret) => `v1,${signature(secret, `${id}.${timestamp}.${body}`)}`)
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}

function signature(secret: string, content: string): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64')
  return createHmac('sha256', key).update(content).digest('base64')
}
