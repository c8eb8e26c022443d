'use client'

import { Link } from 'react-aria-components'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import type { Reminder } from '@/lib/reminders/model'
import { MOST_EACH, manyWords } from './notices'
import { ReminderToast } from './reminder-toast'

interface Props {
  reminders: readonly Reminder[]
  onDismiss: (sessionIds: string[]) => void
}

/** Quiet lines beside what is read and written: low at the side; on a phone above the tabs, or at the top where those give way. They go when somebody answers. */
export function ReminderToasts({ reminders, onDismiss }: Props) {
  if (reminders.length === 0) return null
  const soonest = reminders.toSorted((a, b) => a.closesAt.localeCompare(b.closesAt))
  return (
    <section
      aria-label="Windows about to close"
      className="pointer-events-none fixed z-30 flex max-md:inset-x-0 max-md:bottom-[calc(4rem+env(safe-area-inset-bottom))] max-md:justify-center max-md:px-3 max-md:group-has-data-covers-tabs/desk:top-16 max-md:group-has-data-covers-tabs/desk:bottom-auto md:inset-s-17 md:bottom-18 md:max-w-sm"
    >
      <ul className="flex max-w-full flex-col gap-1.5">
        {reminders.length <= MOST_EACH ? (
          soonest.map((reminder) => (
            <ReminderToast key={reminder.sessionId} reminder={reminder} onDismiss={() => onDismiss([reminder.sessionId])} />
          ))
        ) : (
          <li className="pointer-events-auto flex items-center gap-2 rounded-3 border border-amber-line bg-raised ps-3 pe-1 text-13 shadow-float">
            <Icon name="clock" className="text-amber-icon" />
            <Link href="/sessions?view=closing" className="flex h-10 items-center font-medium coarse:h-11">
              {manyWords(reminders.length)}
            </Link>
            <IconButton label="Put it away" size="small" onPress={() => onDismiss(reminders.map(({ sessionId }) => sessionId))}>
              <Icon name="close" size={14} />
            </IconButton>
          </li>
        )}
      </ul>
    </section>
  )
}
