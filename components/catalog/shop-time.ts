/** A moment on the shop's own clock: 12 Dec 2026, 10:00. */
export function shopTime(at: string, timeZone: string): string {
  const words = { timeZone, day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat('en-GB', words).format(new Date(at))
}

/** The day of it: 12 Dec 2026. */
export function shopDay(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at))
}
