'use client'

import { GridList, useDragAndDrop } from 'react-aria-components'
import { stageMeanings, stageWords } from '@/components/leads/stage-words'
import { Button } from '@/components/ui/button'
import type { Person } from '@/lib/auth/model'
import { isClosed, type LeadStage } from '@/lib/leads/model'
import type { SentMove } from '@/lib/leads/moves/client'
import { CardSkeleton } from './card-skeleton'
import { ColumnHead } from './column-head'
import { LeadCard } from './lead-card'
import { countIn, shownIn } from './moves'
import type { Stage } from './use-board'
import { ENDED_DAYS } from './use-board-filter'

interface Props {
  stage: LeadStage
  content: Stage
  moves: readonly SentMove[]
  me: Person
  /** The one that is shown where there is room for one. */
  isChosen: boolean
  onMove: (stage: LeadStage, leadId: string) => void
  /** Shows also what ended long ago; missing where nothing is held back. */
  onShowAll: (() => void) | undefined
}

/** What is dragged: a lead, by its id. */
const LEAD = 'application/x-stockreply-lead'

/** One stage: its leads, the last moved first. A lead of another stage can be dropped on it. */
export function StageColumn({ stage, content, moves, me, isChosen, onMove, onShowAll }: Props) {
  const { query, leads, count, values } = content
  const shown = shownIn(stage, leads, moves)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((id) => ({ [LEAD]: String(id) })),
    acceptedDragTypes: [LEAD],
    getDropOperation: () => 'move',
    async onRootDrop({ items }) {
      for (const item of items) if (item.kind === 'text') onMove(stage, await item.getText(LEAD))
    },
  })
  return (
    <section
      aria-label={stageWords[stage]}
      className={`min-h-0 min-w-0 flex-col border-line @5xl:flex @5xl:border-e ${isChosen ? 'flex' : 'hidden'} ${isClosed(stage) ? '@5xl:bg-panel @5xl:not-first:border-t' : ''}`}
    >
      <ColumnHead stage={stage} count={count === undefined ? undefined : countIn(count, leads, shown)} values={values} />
      <div className={`flex min-h-0 flex-1 flex-col overflow-y-auto ${query.isPlaceholderData ? 'opacity-60' : ''}`}>
        {query.isPending && <CardSkeleton />}
        {query.isError && !query.data && (
          <p role="alert" className="flex flex-col items-start gap-2 p-3 text-13 text-text-2">
            {query.error.message}
            <Button size="small" isPending={query.isFetching} onPress={() => void query.refetch()}>
              Try again
            </Button>
          </p>
        )}
        {query.data && (
          <GridList
            aria-label={stageWords[stage]}
            items={shown}
            dependencies={[me, onMove]}
            dragAndDropHooks={dragAndDropHooks}
            renderEmptyState={() => <p className="px-3 py-2 text-12 text-pretty text-text-3">{stageMeanings[stage]}</p>}
            className="flex min-h-16 shrink-0 grow flex-col gap-1.5 p-2 -outline-offset-2 data-drop-target:bg-accent-tint data-drop-target:outline-2 data-drop-target:outline-accent-edge"
          >
            {(one) => <LeadCard id={one.lead.id} shown={one} me={me} onMove={(to) => onMove(to, one.lead.id)} />}
          </GridList>
        )}
        {query.hasNextPage && (
          <Button
            look="quiet"
            size="small"
            className="m-2 self-center"
            isPending={query.isFetchingNextPage}
            onPress={() => void query.fetchNextPage()}
          >
            Show more
          </Button>
        )}
        {query.data && !query.hasNextPage && onShowAll && (
          <Button look="quiet" size="small" className="m-2 self-center" onPress={onShowAll}>
            Only {ENDED_DAYS} days. Show all
          </Button>
        )}
      </div>
    </section>
  )
}
