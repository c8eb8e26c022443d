'use client'

import { useQuery } from '@tanstack/react-query'
import { stageWords } from '@/components/leads/stage-words'
import { useAskedMove } from '@/components/leads/use-asked-move'
import { QueryFailure } from '@/components/shell/query-failure'
import type { Person } from '@/lib/auth/model'
import { nameOf } from '@/lib/contact/model'
import { leadQueries, useLeadNews } from '@/lib/leads/client'
import { isClosed, type LeadStage, leadStage } from '@/lib/leads/model'
import { useSentMoves } from '@/lib/leads/moves/client'
import { BoardFilters } from './board-filters'
import { CountTabs } from './count-tabs'
import { NoLeads } from './no-leads'
import { PipelineHeader } from './pipeline-header'
import { StageColumn } from './stage-column'
import { useBoard } from './use-board'
import { useBoardFilter } from './use-board-filter'

/** Every lead in its stage: seven columns, or one at a time where there is no room. */
export function Board({ me }: { me: Person }) {
  const filtering = useBoardFilter()
  const board = useBoard(filtering)
  const { data: sums } = useQuery(leadQueries.sums(filtering.filter))
  const moves = useSentMoves()
  const { moveTo, question } = useAskedMove()

  const leads = leadStage.options.flatMap((stage) => board[stage].leads)
  useLeadNews(leads)
  const { query } = board.inquired
  const total = sums?.counts
  const isEmpty = total !== undefined && Object.values(total).every((count) => count === 0)
  const arrived = moves.findLast(({ isPending, refusal }) => !isPending && refusal === null)

  function dropOn(stage: LeadStage, id: string) {
    const lead = leads.find((one) => one.id === id)
    if (lead && lead.stage !== stage) moveTo(lead, stage)
  }
  const hidesSome = (stage: LeadStage) => isClosed(stage) && (total?.[stage] ?? 0) > (board[stage].count ?? 0)
  const column = (stage: LeadStage) => (
    <StageColumn
      key={stage}
      stage={stage}
      content={board[stage]}
      moves={moves}
      me={me}
      isChosen={stage === filtering.stage}
      onMove={dropOn}
      onShowAll={hidesSome(stage) ? () => void filtering.setFilter({ ended: 'all' }) : undefined}
    />
  )
  return (
    <>
      <PipelineHeader at="/pipeline">
        <BoardFilters filter={filtering.filter} setFilter={filtering.setFilter} leads={leads} me={me} />
      </PipelineHeader>
      {query.isError && !query.data && <QueryFailure error={query.error} onRetry={query.refetch} isRetrying={query.isFetching} />}
      {isEmpty && <NoLeads filtering={filtering} />}
      {!isEmpty && (query.data || query.isPending) && (
        <div className="@container flex min-h-0 flex-1 flex-col">
          <CountTabs
            label="Stage"
            tabs={leadStage.options.map((stage) => ({ value: stage, name: stageWords[stage], count: board[stage].count }))}
            value={filtering.stage}
            onChoose={(stage) => void filtering.setFilter({ stage })}
            className="grid-cols-4 @2xl:grid-cols-7 @5xl:hidden"
          />
          <div className="grid min-h-0 flex-1 grid-cols-1 @5xl:grid-cols-6">
            {(['inquired', 'answered', 'reserved', 'restock_alert', 'alternatives'] as const).map(column)}
            <div className="contents @5xl:grid @5xl:min-h-0 @5xl:grid-rows-2">
              {column('won')}
              {column('lost')}
            </div>
          </div>
        </div>
      )}
      <p role="status" className="sr-only">
        {arrived && `${nameOf(arrived.lead.contact)} moved to ${stageWords[arrived.stage]}`}
      </p>
      {question}
    </>
  )
}
