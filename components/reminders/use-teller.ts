'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { failureQueries } from '@/lib/failures/client'
import type { FailureRow } from '@/lib/failures/rows'
import { noteFailures, noteTold, readLedger, reminderQueries } from '@/lib/reminders/client'
import { dueReminders, nextReminderAt, type Reminder, toldBy } from '@/lib/reminders/model'
import { inOneTab } from '@/lib/tabs/client'

interface Telling {
  onReminders: (reminders: Reminder[]) => void
  onFailures: (rows: FailureRow[]) => void
}

/** Finds what is to be told of, each thing once, in one tab of this browser only. */
export function useTeller({ onReminders, onFailures }: Telling): void {
  const [isTeller, setTeller] = useState(false)
  useEffect(
    () =>
      inOneTab('teller', () => {
        setTeller(true)
        return () => setTeller(false)
      }),
    [],
  )
  useDueReminders(isTeller, onReminders)
  useNewFailures(isTeller, onFailures)
}

function useDueReminders(isTeller: boolean, onReminders: (reminders: Reminder[]) => void): void {
  const { data: rows } = useQuery(reminderQueries.closing())
  const tell = useEffectEvent(onReminders)
  useEffect(() => {
    if (!isTeller || !rows) return
    const known = rows
    let timer: ReturnType<typeof setTimeout> | undefined
    function look() {
      const now = new Date()
      const due = dueReminders(known, readLedger().told, now)
      if (due.length > 0) {
        noteTold(due.flatMap(toldBy))
        tell(due)
      }
      const next = nextReminderAt(known, now)
      if (next !== null) timer = setTimeout(look, next - now.getTime())
    }
    look()
    return () => clearTimeout(timer)
  }, [isTeller, rows])
}

function useNewFailures(isTeller: boolean, onFailures: (rows: FailureRow[]) => void): void {
  const { data: rows } = useQuery({ ...failureQueries.newest(), enabled: isTeller })
  const tell = useEffectEvent(onFailures)
  useEffect(() => {
    if (!rows) return
    const newest = rows
      .map(({ since }) => since)
      .sort()
      .at(-1)
    const { failuresAfter } = readLedger()
    // What stood open before anybody looked is on the desk anyway.
    const fresh = failuresAfter === null ? [] : rows.filter(({ since }) => since > failuresAfter)
    const upTo = newest ?? failuresAfter ?? new Date(0).toISOString()
    if (failuresAfter === null || upTo > failuresAfter) noteFailures(upTo)
    if (fresh.length > 0) tell(fresh)
  }, [rows])
}
