import { Price } from '@/components/catalog/price'
import type { Lead } from '@/lib/leads/model'

/** What a lead is worth. */
export function Worth({ lead: { value, currency } }: { lead: Pick<Lead, 'value' | 'currency'> }) {
  return value === null ? <span className="text-text-3">No price</span> : <Price amount={value} currency={currency} />
}
