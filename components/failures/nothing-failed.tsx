import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Filtering } from './use-failure-filter'

/** What an empty list means, and the way back from a narrow one. */
export function NothingFailed({ filtering: { filter, isNarrowed, reset } }: { filtering: Filtering }) {
  if (isNarrowed)
    return (
      <EmptyState
        icon={filter.q.trim() ? 'search' : 'done'}
        title={filter.q.trim() ? 'Nothing found' : 'Nothing here'}
        action={<Button onPress={reset}>Show all</Button>}
      >
        No {filter.state === 'open' ? 'open' : 'resolved'} failure is like that. There may be others.
      </EmptyState>
    )
  if (filter.state === 'resolved')
    return (
      <EmptyState icon="done" title="Nothing here yet">
        Failures that were mended stand here, with how they ended.
      </EmptyState>
    )
  return (
    <EmptyState icon="done" title="Nothing has failed">
      Every reply got through, or is on its way. When one is refused, lost or in doubt, it stands here with its cause and its cure.
    </EmptyState>
  )
}
