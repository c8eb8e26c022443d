'use client'

import { Link } from 'react-aria-components'
import { Duration } from '@/components/ui/duration'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import type { Reminder } from '@/lib/reminders/model'

interface Props {
  reminders: readonly Reminder[]
  onDismiss: (sessionIds: string[]) => void
  className?: string
}

/** One quiet line with a place of its own: who waits with least time left, and how many more. It goes when they are answered. */
export function ReminderStrip({ reminders, onDismiss, className = '' }: Props) {
  const [first, ...others] = reminders.toSorted((a, b) => a.closesAt.localeCompare(b.closesAt))
  if (!first) return null
  const isPressing = first.minutes <= 5
  return (
    <section
      aria-label="Windows about to close"
      className={`flex h-9 shrink-0 items-center gap-2 border-line-strong bg-raised ps-4 pe-1 text-13 coarse:h-11 ${className}`}
    >
      <Icon name="clock" className={isPressing ? 'text-red' : 'text-amber-icon'} />
      <Link
        href={`/sessions/${first.sessionId}`}
        onPress={() => onDismiss([first.sessionId])}
        className="flex h-full min-w-0 items-center gap-1 -outline-offset-2"
      >
        <bdi className="truncate font-medium">{first.name}</bdi>
        <span className="whitespace-nowrap text-text-2">
          closes in{' '}
          <span className={`font-medium ${isPressing ? 'text-red' : 'text-amber'}`}>
            <Duration from={first.closesAt} />
          </span>
        </span>
      </Link>
      {others.length > 0 && (
        <Link
          href="/sessions?view=closing"
          className="flex h-full items-center whitespace-nowrap text-text-2 underline -outline-offset-2 hover:text-text"
        >
          {others.length} more
        </Link>
      )}
      <IconButton
        label={others.length > 0 ? `Put ${others.length + 1} reminders away` : `Put the reminder of ${first.name} away`}
        size="small"
        placement="top"
        onPress={() => onDismiss(reminders.map(({ sessionId }) => sessionId))}
        className="ms-auto"
      >
        <Icon name="close" size={14} />
      </IconButton>
    </section>
  )
}
