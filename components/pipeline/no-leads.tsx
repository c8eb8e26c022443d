import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import type { Filtering } from './use-board-filter'

/** Why the board is empty: nothing is like that, or nobody has asked yet. */
export function NoLeads({ filtering: { isNarrowed, reset } }: { filtering: Filtering }) {
  if (isNarrowed)
    return (
      <EmptyState icon="search" title="No lead is like that" action={<Button onPress={() => void reset()}>Show all</Button>}>
        There may be others, of another product or person, or older ones.
      </EmptyState>
    )
  return (
    <EmptyState icon="pipeline" title="No leads yet" action={<ButtonLink href="/sessions">Go to the sessions</ButtonLink>}>
      A lead opens by itself when a customer asks about a product. It moves on when you answer, and when they choose to reserve, to be told
      when it is back, or to see something similar. You say whether it was won or lost.
    </EmptyState>
  )
}
