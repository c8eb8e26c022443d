/** The moment that a cell names; a date without a time is the day's beginning in the zone. */
export function timeIn(text: string | null, timeZone: string): string | null | 'unreadable' {
  if (text === null) return null
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const time = year && month && day ? startOfDay(`${year}-${month}-${day}`, timeZone) : Date.parse(text)
  return Number.isNaN(time) ? 'unreadable' : new Date(time).toISOString()
}

/** When a day such as `2026-12-09` begins in a time zone, in milliseconds; NaN where it is no day. */
export function startOfDay(date: string, timeZone: string): number {
  const utc = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(utc)) return Number.NaN
  // Twice, for the day on which the clock changes.
  return utc - offsetAt(utc - offsetAt(utc, timeZone), timeZone)
}

// Made once: a file may name a day on each of its lines, and making one takes longer than using it.
const clocks = new Map<string, Intl.DateTimeFormat>()

/** How far the zone's clock is ahead of UTC, in milliseconds. */
function offsetAt(time: number, timeZone: string): number {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  clocks.set(timeZone, clock)
  const [, sign, hours, minutes] =
    /([+-])(\d\d):(\d\d)/.exec(clock.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
}
