import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { boundedBody } from './body'
import { admit, forbidKeeping, type Gate } from './gate'
import { refuse } from './refusal'

type Product = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Hands the product what passes the gate, and keeps in `running` the answers that are not finished. */
export function behindGate(gate: Gate, product: Product, running = new Set<ServerResponse>()): RequestListener {
  return (request, response) => {
    running.add(response)
    response.on('close', () => running.delete(response))
    // Either the connection broke under the request, or Next has reported the error itself.
    serve(request, response).catch(() => response.destroy())
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!admit(request, response, gate)) return
    forbidKeeping(request, response)
    const bounded = await boundedBody(request)
    if (bounded) return product(bounded, response)
    refuse(response, 'too_large', 'The body is too long')
    // The rest is thrown away: a client that is cut off while it sends does not hear why.
    request.resume()
  }
}
