import 'server-only'
import { AppError } from '@/lib/errors'

const MEBIBYTE = 1_048_576

/** The body as it came. Throws too_large as soon as `limit` bytes are passed, whatever length was announced. */
export async function readBytes(request: Request, limit = MEBIBYTE): Promise<Buffer> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(limit: number): AppError {
  return new AppError('too_large', `The body is over ${limit / MEBIBYTE} MiB`)
}
