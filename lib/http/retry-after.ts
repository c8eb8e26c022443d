/** What a `Retry-After` asks for, in milliseconds: it holds seconds, or a date. Null where it says nothing that one could wait for. Source: RFC 9110, 10.2.3. */
export function waitAsked(retryAfter: string | undefined): number | null {
  if (retryAfter === undefined) return null
  const ms = /^\s*\d+(\.\d+)?\s*$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : null
}
