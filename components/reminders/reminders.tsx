'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { usePathname, useRouter } from 'next/navigation'
import { type ReactNode, useEffect, useState } from 'react'
import { useNow } from '@/components/ui/use-now'
import { useLiveChanges } from '@/lib/live/client'
import { playChime, readChoice, showNotification } from '@/lib/notifications/client'
import type { Notice, NotificationChoice } from '@/lib/notifications/model'
import { reminderQueries } from '@/lib/reminders/client'
import { type Reminder, stillHolds } from '@/lib/reminders/model'
import { isDeskFocused, showFocus } from '@/lib/tabs/client'
import { failureNotices, leftWords, MOST_EACH, manyWords, reminderNotices } from './notices'
import { RemindersContext } from './reminders-here'
import { useTeller } from './use-teller'
import { useTold } from './use-told'

/** Tells, on every page, of windows that run out: quietly where the page has room for it, and beyond it as far as this person wants. */
export function Reminders({ children }: { children: ReactNode }) {
  const client = useQueryClient()
  const router = useRouter()
  const openId = /^\/sessions\/([^/]+)/.exec(usePathname())?.[1] ?? null
  const now = useNow(10_000)
  const [spoken, setSpoken] = useState('')
  const { data: rows = [] } = useQuery(reminderQueries.closing())
  const { standing, remind, dismiss } = useTold((reminders) => document.hidden || setSpoken(spokenWords(reminders)))

  useEffect(showFocus, [])
  useLiveChanges(['session', 'message'], (changes) => {
    const isConcerned = changes.some(({ sessionId }) => rows.some((row) => row.id === sessionId))
    return isConcerned ? client.invalidateQueries({ queryKey: reminderQueries.closing().queryKey }) : undefined
  })
  const beyond = (what: keyof NotificationChoice, notices: Notice[]) =>
    void tellBeyond(what, notices, (href) => router.push(href)).catch(() => {})
  useTeller({
    onReminders(reminders) {
      remind(reminders)
      beyond('closing', reminderNotices(reminders.filter(({ sessionId }) => sessionId !== openId || document.hidden)))
    },
    onFailures: (failures) => beyond('failures', failureNotices(failures)),
  })

  const reminders = standing.filter((one) => one.sessionId !== openId && stillHolds(one, rows, now))
  return (
    <RemindersContext value={{ reminders, dismiss }}>
      <p role="status" className="sr-only">
        {spoken}
      </p>
      {children}
    </RemindersContext>
  )
}

function spokenWords(reminders: Reminder[]): string {
  if (reminders.length > MOST_EACH) return manyWords(reminders.length)
  return reminders.map(({ name, minutes }) => `${name}: the window closes in ${leftWords(minutes)}.`).join(' ')
}

/** Whoever looks at the desk has the line on it, and the count; everybody else gets what they asked for. */
async function tellBeyond(what: keyof NotificationChoice, notices: Notice[], onOpen: (href: string) => void): Promise<void> {
  const choice = readChoice()
  if (notices.length === 0 || !choice[what]) return
  if (choice.sound) await playChime()
  if (await isDeskFocused()) return
  for (const notice of notices) showNotification(notice, onOpen)
}
