'use client'

import { Link } from 'react-aria-components'
import { Duration } from '@/components/ui/duration'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import type { Reminder } from '@/lib/reminders/model'

/** One customer who waits while their window runs out; leads there. */
export function ReminderToast({
  reminder: { sessionId, name, closesAt, minutes },
  onDismiss,
}: {
  reminder: Reminder
  onDismiss: () => void
}) {
  const isPressing = minutes <= 5
  return (
    <li
      className={`pointer-events-auto flex min-w-0 items-center gap-2 rounded-3 border bg-raised ps-3 pe-1 text-13 shadow-float ${isPressing ? 'border-red-line' : 'border-amber-line'}`}
    >
      <Icon name="clock" className={isPressing ? 'text-red' : 'text-amber-icon'} />
      <Link href={`/sessions/${sessionId}`} onPress={onDismiss} className="flex h-10 min-w-0 flex-1 items-center gap-1 coarse:h-11">
        <bdi className="truncate font-medium">{name}</bdi>
        <span className="whitespace-nowrap text-text-2">
          window closes in{' '}
          <span className={`font-medium ${isPressing ? 'text-red' : 'text-amber'}`}>
            <Duration from={closesAt} />
          </span>
        </span>
      </Link>
      <IconButton label={`Put the reminder of ${name} away`} size="small" onPress={onDismiss}>
        <Icon name="close" size={14} />
      </IconButton>
    </li>
  )
}
