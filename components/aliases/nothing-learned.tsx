import { EmptyState } from '@/components/ui/empty-state'

/** Nothing found, or nothing learned yet. */
export function NothingLearned({ q }: { q: string }) {
  if (q !== '') return <EmptyState icon="search" title={`No learned words hold “${q}”`} />
  return (
    <EmptyState icon="bookmark" title="Nothing learned yet">
      Choose the product on the card of a question that was not understood. Its words then stand here.
    </EmptyState>
  )
}
