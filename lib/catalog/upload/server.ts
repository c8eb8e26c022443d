import 'server-only'
import { AppError, invalid } from '@/lib/errors'

/** An export of 100,000 products with their descriptions fits; while it is read it takes several times as much memory. */
const LARGEST = 64 * 1_048_576

/** The text of an uploaded file: the body itself, or the first file of a multipart form. Throws `too_large` over 64 MiB, `validation_failed` when it is no UTF-8. */
export async function readUpload(request: Request): Promise<string> {
  const bytes = await readBounded(request)
  const type = request.headers.get('content-type') ?? ''
  const file = type.startsWith('multipart/form-data') ? await fileIn(bytes, type) : bytes
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    throw invalid([{ path: 'file', message: 'is not UTF-8: save it as “CSV UTF-8”' }])
  }
}

async function readBounded(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.byteLength
    if (size > LARGEST) throw new AppError('too_large', 'The file is over 64 MiB')
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

async function fileIn(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<ArrayBuffer> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null)
  for (const value of form?.values() ?? []) if (value instanceof File) return value.arrayBuffer()
  throw invalid([{ path: 'file', message: 'the form holds no file' }])
}
