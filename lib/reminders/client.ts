import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'
import { sessionList } from '@/lib/sessions/model'

const EVERY_MS = 60_000
const TOLD = 'stockreply.told'
/** A window is told of for an hour at most. */
const KEPT_MS = 2 * 3_600_000

export const reminderQueries = {
  /** The sessions whose windows run out within the hour while the customer waits. */
  closing: () =>
    queryOptions({
      queryKey: ['reminders', 'closing'],
      queryFn: async ({ signal }) => (await fetchJson('/api/sessions?view=closing&limit=100', sessionList, { signal })).items,
      // Nobody tells that an hour is left.
      refetchInterval: EVERY_MS,
      refetchIntervalInBackground: true,
    }),
}

const ledger = z.object({
  /** What was told, and until when that is worth knowing. */
  told: z.record(z.string(), z.number()),
  /** Failures since then have not been told of. */
  failuresAfter: z.iso.datetime().nullable(),
})
type Ledger = z.infer<typeof ledger>

/** What any tab of this browser has told already; without storage nothing is known, and every tab remembers for itself. */
export function readLedger(): { told: ReadonlySet<string>; failuresAfter: string | null } {
  const { told, failuresAfter } = read()
  return { told: new Set(Object.keys(told)), failuresAfter }
}

export function noteTold(keys: readonly string[]): void {
  const now = Date.now()
  const { told, failuresAfter } = read()
  const standing = Object.entries(told).filter(([, until]) => until > now)
  write({ told: Object.fromEntries([...standing, ...keys.map((key) => [key, now + KEPT_MS] as const)]), failuresAfter })
}

export function noteFailures(failuresAfter: string): void {
  write({ ...read(), failuresAfter })
}

let ownMemory: Ledger = { told: {}, failuresAfter: null }

function read(): Ledger {
  try {
    return ledger.parse(JSON.parse(localStorage.getItem(TOLD) ?? ''))
  } catch {
    return ownMemory
  }
}

function write(next: Ledger): void {
  ownMemory = next
  try {
    localStorage.setItem(TOLD, JSON.stringify(next))
  } catch {
    // A browser that keeps nothing: this tab remembers.
  }
}
