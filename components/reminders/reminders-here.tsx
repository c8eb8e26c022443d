'use client'

import { createContext, useContext } from 'react'
import type { Reminder } from '@/lib/reminders/model'
import { ReminderStrip } from './reminder-strip'

interface Shown {
  reminders: readonly Reminder[]
  dismiss: (sessionIds: string[]) => void
}

export const RemindersContext = createContext<Shown>({ reminders: [], dismiss: () => {} })

/** Where a page has room for what runs out, so that it covers nothing and nothing above it moves. */
export function RemindersHere({ className }: { className: string }) {
  const { reminders, dismiss } = useContext(RemindersContext)
  return <ReminderStrip reminders={reminders} onDismiss={dismiss} className={className} />
}
