import { IncomingMessage } from 'node:http'

const mebibyte = 1_048_576

// Product files are long; everything else that anyone sends is short.
const limits: [path: string, bytes: number][] = [['/api/products/import', 65 * mebibyte]]

function limitFor(url: string): number {
  return limits.find(([path]) => url.split('?')[0] === path)?.[1] ?? mebibyte
}

/** The request with a body that is known not to be too long, or null. A body without a length is read first: only its end tells. */
export async function boundedBody(request: IncomingMessage): Promise<IncomingMessage | null> {
  const limit = limitFor(request.url ?? '')
  if (!request.headers['transfer-encoding']) return Number(request.headers['content-length'] ?? 0) > limit ? null : request
  const body = await read(request, limit)
  return body && replay(request, body)
}

async function read(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The same request once more, from memory. */
function replay(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { 'transfer-encoding': _, ...headers } = request.headers
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor } = request
  const again = new IncomingMessage(request.socket)
  Object.assign(again, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, complete: true })
  again.headers = { ...headers, 'content-length': String(body.length) }
  again.push(body)
  again.push(null)
  return again
}
