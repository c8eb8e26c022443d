import type { UseQueryResult } from '@tanstack/react-query'
import { Notice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import type { BulkReport } from '@/lib/catalog/bulk/model'
import { ChangeTable } from './change-table'

interface Props {
  plan: UseQueryResult<BulkReport>
  /** What is typed is no value. */
  isHidden: boolean
  timeZone: string
}

/** What a change of many products would do to each of them. */
export function BulkPlan({ plan, isHidden, timeZone }: Props) {
  if (isHidden) return null
  if (plan.isError)
    return (
      <Notice look="error" title="What this would change is not known" isAlert>
        {plan.error.message}
      </Notice>
    )
  if (!plan.data) return <Skeleton className="h-24 w-full" />
  const { changed, unchanged, refused, changes } = plan.data
  return (
    <div role="status" className={`flex flex-col gap-4 ${plan.isPlaceholderData ? 'opacity-60' : ''}`}>
      <p className="figures text-text-2">
        {changed} will change · {unchanged} as they are{refused.length > 0 && ` · ${refused.length} cannot`}
      </p>
      {refused.length > 0 && (
        <ul aria-label="These cannot change" className="divide-y divide-line rounded-3 border border-amber-line bg-amber-tint">
          {refused.map(({ sku, message }) => (
            <li key={sku} className="px-3 py-1.5">
              <span className="font-medium">{sku}</span>: {message}
            </li>
          ))}
        </ul>
      )}
      <ChangeTable changes={changes} timeZone={timeZone} label="What will change" />
    </div>
  )
}
