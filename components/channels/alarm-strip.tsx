'use client'

import { useQuery } from '@tanstack/react-query'
import { usePathname } from 'next/navigation'
import { Link } from 'react-aria-components'
import { Icon } from '@/components/ui/icon'
import { alarmQueries, useChannelNews } from '@/lib/channels/client'
import { alarmBrief, alarmPlace, alarmTitle } from './alarm-words'

/** A thin line above every page while something is in trouble as a whole; the page it leads to says more. */
export function AlarmStrip() {
  useChannelNews()
  const alarms = useQuery(alarmQueries.list())
  const pathname = usePathname()
  const [first, ...others] = alarms.data?.items.filter((alarm) => !alarmPlace(alarm).told.includes(pathname)) ?? []
  if (!first) return <div role="status" className="sr-only" />
  return (
    <div role="status">
      <Link
        href={alarmPlace(first).href}
        className="flex min-h-9 items-center gap-2 border-b border-red-line bg-red-tint px-4 py-1.5 text-13 text-text-2 -outline-offset-2 md:px-6"
      >
        <Icon name="warning" className="text-red" />
        <span className="min-w-0 flex-1 max-md:line-clamp-2 md:truncate">
          <strong className="font-semibold text-red">{alarmTitle(first)}.</strong> {alarmBrief(first)}
          {others.length > 0 && ` And ${others.length} more.`}
        </span>
        <span className="font-medium whitespace-nowrap text-text">What to do</span>
        <Icon name="forward" size={14} />
      </Link>
    </div>
  )
}
