import { Icon, type IconName } from '@/components/ui/icon'
import { OpeningLine } from '@/components/ui/opening-line'
import type { Announcement } from '@/lib/announcements/rows'
import { AnnouncementPanel } from './announcement-panel'
import { columns } from './columns'
import { lastTryWords, stateWords, typeWords } from './words'

const signs: Record<Announcement['state'], { icon: IconName; colour: string }> = {
  waiting: { icon: 'clock', colour: 'text-text-3' },
  delivered: { icon: 'done', colour: 'text-accent' },
  dead: { icon: 'failed', colour: 'text-red' },
  dismissed: { icon: 'close', colour: 'text-text-3' },
}

/** One event for one receiver: when, what, and how far it got. Opened, it shows every try and what was sent. */
export function AnnouncementItem({ row }: { row: Announcement }) {
  const { icon, colour } = signs[row.state]
  const cells = (
    <>
      <span className="truncate">{typeWords(row.type)}</span>
      <span dir="ltr" className="truncate text-text-2">
        {row.receiver}
      </span>
      <span className="flex items-center gap-1.5">
        <Icon name={icon} className={colour} /> {stateWords[row.state]}
      </span>
      <span className="min-w-0 text-text-2 @max-3xl:basis-full @3xl:truncate">{lastTryWords(row)}</span>
    </>
  )
  return (
    <OpeningLine at={row.at} level={3} columns={columns} cells={cells}>
      {() => <AnnouncementPanel row={row} />}
    </OpeningLine>
  )
}
