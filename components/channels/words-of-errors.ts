const names: Record<string, string> = { name: 'The name', channelId: 'The channel id', token: 'The token' }

/** The first complaint about each field, as a sentence. */
export function wordsOfErrors(issues: readonly { path: string | readonly PropertyKey[]; message: string }[]): Record<string, string> {
  const named = issues.map(({ path, message }) => {
    const field = String(Array.isArray(path) ? path[0] : path)
    return [field, /^[a-z]/.test(message) ? `${names[field] ?? field} ${message}` : message] as const
  })
  return Object.fromEntries(named.toReversed())
}
