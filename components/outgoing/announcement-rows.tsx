import type { Announcement } from '@/lib/announcements/rows'
import { AnnouncementItem } from './announcement-item'
import { columns } from './columns'

interface Props {
  rows: Announcement[]
  /** Nothing is left out. */
  isAll: boolean
}

/** One row for each event of each receiver. */
export function AnnouncementRows({ rows, isAll }: Props) {
  if (rows.length === 0)
    return (
      <p className="border-t border-line px-6 py-10 text-center text-13 text-text-2">
        {isAll ? 'Nothing has been told yet. Send a test event to see one here.' : 'Nothing like that in the last 30 days.'}
      </p>
    )
  return (
    <div className="pb-6">
      <div aria-hidden className={`${columns} hidden h-8 border-y border-line text-12 font-medium text-text-3 @3xl:grid`}>
        <span>Happened</span>
        <span>Event</span>
        <span>Receiver</span>
        <span>State</span>
        <span>Last try</span>
      </div>
      <ul aria-label="Events told, the newest first" className="@max-3xl:border-t @max-3xl:border-line">
        {rows.map((row) => (
          <AnnouncementItem key={row.id} row={row} />
        ))}
      </ul>
    </div>
  )
}
