import { problemErrors } from '@/lib/http/fetch'

const names: Record<string, string> = { url: 'The address', events: 'The list' }

/** The first complaint about each field, as a sentence. */
export function wordsOfErrors(issues: readonly { path: string | readonly PropertyKey[]; message: string }[]): Record<string, string> {
  const named = issues.map(({ path, message }) => {
    const field = String(Array.isArray(path) ? path[0] : path).split('.')[0] ?? ''
    return [field, `${names[field] ?? field} ${message}`] as const
  })
  return Object.fromEntries(named.toReversed())
}

/** What the server complains about, by field. */
export function refusedFields(error: Error | null): Record<string, string> {
  return error ? wordsOfErrors(problemErrors(error)) : {}
}
