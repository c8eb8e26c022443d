import { Skeleton } from '@/components/ui/skeleton'
import { columns } from './columns'

/** Rows of the right height while failures load. */
export function FailureSkeleton() {
  return (
    <div role="status" className="@container flex-1 overflow-hidden">
      <span className="sr-only">Loading failures</span>
      <div className="hidden h-8 border-b border-line @4xl:block" />
      {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
        <div key={key} className={`flex min-h-16 flex-col gap-2 border-b border-line py-3 ps-9 pe-4 ${columns}`}>
          <div className="flex flex-col gap-1.5">
            <Skeleton className="h-3.5 w-28" />
            <Skeleton className="h-3 w-24" />
          </div>
          <div className="flex flex-col gap-1.5">
            <Skeleton className="h-3.5 w-52" />
            <Skeleton className="h-3 w-full max-w-80" />
          </div>
          <Skeleton className="hidden h-3.5 w-12 @4xl:block" />
          <Skeleton className="hidden h-3.5 w-16 @4xl:block" />
          <Skeleton className="hidden h-3.5 w-16 @4xl:block" />
          <Skeleton className="h-7 w-full" />
        </div>
      ))}
    </div>
  )
}
