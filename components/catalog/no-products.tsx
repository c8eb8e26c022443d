import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Filtering } from './use-product-filter'

interface Props {
  filtering: Filtering
  mayWrite: boolean
}

/** Nothing found, or nothing there yet. */
export function NoProducts({ filtering: { filter, isNarrowed, reset }, mayWrite }: Props) {
  const q = filter.q.trim()
  if (isNarrowed)
    return (
      <EmptyState
        icon="search"
        title={q ? `Nothing is called “${q}”` : 'Nothing here'}
        action={<Button onPress={reset}>Show all products</Button>}
      >
        {filter.category || filter.state || filter.group
          ? 'No product fits what the list is narrowed to.'
          : 'The search looks in names, other names and SKUs.'}
      </EmptyState>
    )
  return (
    <EmptyState icon="catalogue" title="The catalogue is empty">
      {mayWrite
        ? 'Import a CSV file (our own columns, or an export of Shopify or WooCommerce), or add the first product. Replies are drafted from what stands here.'
        : 'A supervisor can import or add products. Replies are drafted from what stands here.'}
    </EmptyState>
  )
}
