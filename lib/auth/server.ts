import 'server-only'
import type { Person } from './model'

/** Who sent these headers: the person of a valid sign-in that is not disabled, else null. */
export async function whoAsks(_headers: Headers): Promise<Person | null> {
  return null
}
