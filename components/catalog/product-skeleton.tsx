import { Skeleton } from '@/components/ui/skeleton'
import { columns } from './columns'

/** Rows of the right height while products load. */
export function ProductSkeleton() {
  return (
    <div role="status" className="@container flex-1 overflow-hidden">
      <span className="sr-only">Loading products</span>
      <div className="hidden h-8 border-b border-line @2xl:block" />
      {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => (
        <div key={key} className={`flex min-h-14 flex-col justify-center gap-1 border-b border-line py-2 ${columns}`}>
          <div className="flex flex-col gap-1.5">
            <Skeleton className="h-3.5 w-44" />
            <Skeleton className="h-3 w-32" />
          </div>
          <Skeleton className="h-3.5 w-36" />
          <Skeleton className="hidden h-3.5 w-full @2xl:block" />
        </div>
      ))}
    </div>
  )
}
