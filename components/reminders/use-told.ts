'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { z } from 'zod'
import { type Reminder, reminder } from '@/lib/reminders/model'
import { joinTabs, type TabChannel } from '@/lib/tabs/client'

const news = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('remind'), reminders: z.array(reminder) }),
  z.object({ kind: z.literal('dismiss'), sessionIds: z.array(z.string()) }),
])
type News = z.infer<typeof news>

/** The reminders that stand on the screen, the same in every tab: told in one, they show in all; put away in one, they are gone. */
export function useTold(onRemind: (reminders: Reminder[]) => void) {
  const [standing, setStanding] = useState<Reminder[]>([])
  const [channel, setChannel] = useState<TabChannel<News> | null>(null)
  const hear = useEffectEvent((message: News) => {
    if (message.kind === 'remind') onRemind(message.reminders)
    const ids = message.kind === 'remind' ? message.reminders.map(({ sessionId }) => sessionId) : message.sessionIds
    const added = message.kind === 'remind' ? message.reminders : []
    // The nearer threshold takes the place of the one before.
    setStanding((known) => [...known.filter(({ sessionId }) => !ids.includes(sessionId)), ...added])
  })
  useEffect(() => {
    const joined = joinTabs('reminders', news, (message) => hear(message))
    setChannel(joined)
    return joined.close
  }, [])
  return {
    standing,
    remind: (reminders: Reminder[]) => channel?.post({ kind: 'remind', reminders }),
    dismiss: (sessionIds: string[]) => channel?.post({ kind: 'dismiss', sessionIds }),
  }
}
