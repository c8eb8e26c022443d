const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** "40 s", "6 min", "1 h 40 min", "3 d": a length of time as the desk says it. Never negative. */
export function durationWords(ms: number): string {
  if (ms < MINUTE) return `${Math.max(0, Math.floor(ms / SECOND))} s`
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`
  if (ms < DAY) return withRest(Math.floor(ms / HOUR), Math.floor((ms % HOUR) / MINUTE))
  return `${Math.floor(ms / DAY)} d`
}

/** The same in one unit, for narrow places: "40 s", "6 min", "23 h", "3 d". Rounded down. */
export function shortDurationWords(ms: number): string {
  if (ms < HOUR || ms >= DAY) return durationWords(ms)
  return `${Math.floor(ms / HOUR)} h`
}

function withRest(hours: number, minutes: number): string {
  return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`
}

/** "just now", "6 min ago". */
export function agoWords(ms: number): string {
  return ms < 5 * SECOND ? 'just now' : `${shortDurationWords(ms)} ago`
}

/** How often, in ms, such words have to be looked at again to be right within a sixth of their unit. */
export function stepOf(ms: number): number {
  return ms < MINUTE ? SECOND : 10 * SECOND
}

/** English, with the clock and the order of dates of the person's own region: `de` gives `en-DE`. */
export function localeFor(language: string): string {
  try {
    const region = new Intl.Locale(language).maximize().region
    return region ? `en-${region}` : 'en-GB'
  } catch {
    return 'en-GB'
  }
}

interface Habits {
  locale: string
  /** IANA name; the reader's own where undefined. */
  zone?: string
  withSeconds?: boolean
}

/** "14:08" on the same day, "Mon 11:47" within the week before or after, "19 Oct" beyond, "19 Oct 2025" in another year. */
export function clockWords(at: Date, now: Date, { locale, zone: timeZone, withSeconds = false }: Habits): string {
  const day = (time: Date) => format(time, locale, { year: 'numeric', month: '2-digit', day: '2-digit', timeZone })
  const second = withSeconds ? '2-digit' : undefined
  const clock = () => format(at, locale, { hour: '2-digit', minute: '2-digit', second, timeZone })
  const age = now.getTime() - at.getTime()
  if (day(at) === day(now)) return clock()
  if (Math.abs(age) < 6 * DAY) return `${format(at, locale, { weekday: 'short', timeZone })} ${clock()}`
  const sameYear = format(at, locale, { year: 'numeric', timeZone }) === format(now, locale, { year: 'numeric', timeZone })
  const date = format(at, locale, { day: 'numeric', month: 'short', year: sameYear ? undefined : 'numeric', timeZone })
  return withSeconds ? `${date}, ${clock()}` : date
}

/** "14:08", whatever the day. */
export function hourWords(at: Date, locale: string, timeZone?: string): string {
  return format(at, locale, { hour: '2-digit', minute: '2-digit', timeZone })
}

/** "14:08:31", whatever the day. */
export function exactWords(at: Date, locale: string, timeZone?: string): string {
  return format(at, locale, { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone })
}

/** "Today", "Yesterday", "Friday, 20 November", "20 November 2025" in another year. */
export function dayWords(at: Date, now: Date, locale: string, timeZone?: string): string {
  const day = (time: Date) => format(time, locale, { year: 'numeric', month: '2-digit', day: '2-digit', timeZone })
  if (day(at) === day(now)) return 'Today'
  if (day(at) === day(new Date(now.getTime() - DAY))) return 'Yesterday'
  const sameYear = format(at, locale, { year: 'numeric', timeZone }) === format(now, locale, { year: 'numeric', timeZone })
  const date = { day: 'numeric', month: 'long', timeZone } as const
  return format(at, locale, sameYear ? { ...date, weekday: 'long' } : { ...date, year: 'numeric' })
}

/** "20 November 2025". */
export function dateWords(at: Date, locale: string, timeZone?: string): string {
  return format(at, locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone })
}

/** "Tuesday, 24 November 2026 at 14:08:31 CET": for the hover. */
export function fullTimeWords(at: Date, locale: string, timeZone?: string): string {
  return format(at, locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
    timeZone,
  })
}

const formats = new Map<string, Intl.DateTimeFormat>()

// Making a format costs about 50 times as much as using one.
function format(time: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, known)
  return known.format(time)
}
