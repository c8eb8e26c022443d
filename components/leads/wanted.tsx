import type { Lead } from '@/lib/leads/model'

/** How many of what. */
export function Wanted({ lead: { quantity, product } }: { lead: Pick<Lead, 'quantity' | 'product'> }) {
  return (
    <>
      {quantity !== null && <span className="figures">{quantity} × </span>}
      <bdi>{product?.name ?? 'No product'}</bdi>
    </>
  )
}
