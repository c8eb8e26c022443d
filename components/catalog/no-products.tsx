import { EmptyState } from '@/components/ui/empty-state'

/** Nothing found, or nothing there yet. */
export function NoProducts({ q, mayWrite }: { q: string; mayWrite: boolean }) {
  if (q.trim() !== '')
    return (
      <EmptyState icon="search" title={`Nothing is called “${q.trim()}”`}>
        The search looks in names, other names and SKUs.
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
