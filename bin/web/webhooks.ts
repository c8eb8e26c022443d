import type { IncomingMessage, ServerResponse } from 'node:http'
import { AppError } from '@/lib/errors'
import { takeIn } from '@/lib/journal/intake'
import { log } from '@/lib/log'
import { refuse } from './refusal'

type Product = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const address = /^\/api\/webhooks\/onemsg\/([\w-]+)(?:\?.*)?$/

/** Answers webhooks as their route does, before Next is asked: a tenth of the work for what comes most. */
export function webhooksFirst(product: Product): Product {
  return async (request, response) => {
    const secret = request.method === 'POST' ? address.exec(request.url ?? '')?.[1] : undefined
    if (secret === undefined) return product(request, response)
    try {
      await takeIn({ secret, from: String(request.headers['x-client-address']), read: () => read(request) })
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      response.end('{"received":true}')
    } catch (error) {
      if (request.complete) refuseWith(response, error)
      else response.destroy()
    }
  }
}

/** Its length has been looked at. */
async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function refuseWith(response: ServerResponse, error: unknown): void {
  if (!(error instanceof AppError)) log().error({ err: error }, 'webhook: not taken in')
  const { code, message, extra } =
    error instanceof AppError ? error : new AppError('internal_error', 'Something went wrong on our side. It has been logged.')
  if (typeof extra.retryAfter === 'number') response.setHeader('Retry-After', extra.retryAfter)
  refuse(response, code, message)
}
