import { Icon, type IconName } from '@/components/ui/icon'
import { OpeningLine } from '@/components/ui/opening-line'
import type { JournalRow } from '@/lib/journal/model'
import { columns } from './columns'
import { JournalDetail } from './journal-detail'
import { type EntryState, entryState, entryWords, placeWords, sizeWords } from './journal-words'
import type { Replaying } from './use-replaying'

const signs: Record<EntryState, { icon: IconName; colour: string }> = {
  waiting: { icon: 'clock', colour: 'text-text-3' },
  understood: { icon: 'done', colour: 'text-accent' },
  partly: { icon: 'warning', colour: 'text-amber-icon' },
  dead: { icon: 'failed', colour: 'text-red' },
}

/** One webhook: when, where, how much, and how far it was understood. Opened, it shows the body. */
export function JournalItem({ row, replaying }: { row: JournalRow; replaying: Replaying }) {
  const state = entryState(row)
  const { icon, colour } = signs[state]
  const [first, ...others] = row.deadLetters
  const cells = (
    <>
      <span className="truncate text-text-2">{row.channelName}</span>
      <span className="figures text-text-2 @3xl:text-end">{sizeWords(row.bytes)}</span>
      <span className="flex items-center gap-1.5">
        <Icon name={icon} className={colour} /> {entryWords[state]}
      </span>
      <span className="min-w-0 text-text-2 @max-3xl:basis-full @max-3xl:empty:hidden @3xl:truncate">
        {first && (
          <>
            <code>{placeWords(first.path)}</code>: {first.reason}
            {others.length > 0 && `, and ${others.length} more`}
          </>
        )}
      </span>
    </>
  )
  return (
    <OpeningLine at={row.receivedAt} level={2} columns={columns} cells={cells}>
      {() => <JournalDetail row={row} replaying={replaying} />}
    </OpeningLine>
  )
}
