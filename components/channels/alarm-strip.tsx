'use client'

import { useQuery } from '@tanstack/react-query'
import { usePathname } from 'next/navigation'
import { Link } from 'react-aria-components'
import { Icon } from '@/components/ui/icon'
import { alarmQueries, useChannelNews } from '@/lib/channels/client'
import { alarmTitle, waitingWords } from './alarm-words'

/** Pages that say it themselves, and more. */
const told = new Set(['/failures', '/settings/channels'])

/** A thin line above every page while a whole channel is in trouble; the page of failures says more. */
export function AlarmStrip() {
  useChannelNews()
  const alarms = useQuery(alarmQueries.list())
  const pathname = usePathname()
  const [first, ...others] = alarms.data?.items ?? []
  if (!first || told.has(pathname)) return <div role="status" className="sr-only" />
  return (
    <div role="status">
      <Link
        href="/failures"
        className="flex min-h-9 items-center gap-2 border-b border-red-line bg-red-tint px-4 py-1.5 text-13 text-text-2 -outline-offset-2 md:px-6"
      >
        <Icon name="warning" className="text-red" />
        <span className="min-w-0 flex-1 max-md:line-clamp-2 md:truncate">
          <strong className="font-semibold text-red">{alarmTitle(first)}.</strong>{' '}
          {first.kind === 'paused' ? `${waitingWords(first.waiting)} until it is mended.` : 'Sending works; news may be 15 min late.'}
          {others.length > 0 && ` And ${others.length} more.`}
        </span>
        <span className="font-medium whitespace-nowrap text-text">What to do</span>
        <Icon name="forward" size={14} />
      </Link>
    </div>
  )
}
