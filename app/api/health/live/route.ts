import { answered } from '@/lib/http/route'

/** The process runs; whether it can do its work is for `ready` to say. */
export function GET(): Response {
  return answered({ status: 'ok' })
}
