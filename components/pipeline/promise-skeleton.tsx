import { Skeleton } from '@/components/ui/skeleton'
import { promiseColumns } from './promise-columns'

/** Rows of the right height while promises load. */
export function PromiseSkeleton() {
  return (
    <div role="status" className="@container flex-1 overflow-hidden">
      <span className="sr-only">Loading promises</span>
      <div className="hidden h-8 border-b border-line @4xl:block" />
      {['a', 'b', 'c', 'd', 'e'].map((key) => (
        <div key={key} className={`flex min-h-13 flex-col gap-2 border-b border-line py-3 ${promiseColumns}`}>
          <Skeleton className="h-3.5 w-28" />
          <Skeleton className="h-3.5 w-48" />
          <Skeleton className="h-5 w-20" />
          <Skeleton className="hidden h-3.5 w-12 @4xl:block" />
          <Skeleton className="hidden h-3.5 w-12 @4xl:block" />
        </div>
      ))}
    </div>
  )
}
