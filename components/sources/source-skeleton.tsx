import { Skeleton } from '@/components/ui/skeleton'

/** A card of the right size while sources load. */
export function SourceSkeleton() {
  return (
    <div role="status" className="max-w-4xl p-4 md:p-6">
      <span className="sr-only">Loading the stock sources</span>
      <div className="rounded-3 border border-line-strong bg-raised">
        <div className="flex h-14 flex-col justify-center gap-1.5 border-b border-line px-4">
          <Skeleton className="h-3.5 w-36" />
          <Skeleton className="h-3 w-24" />
        </div>
        <div className="flex flex-col gap-3 p-4">
          {['w-72', 'w-56', 'w-40', 'w-48'].map((width) => (
            <Skeleton key={width} className={`h-3.5 ${width}`} />
          ))}
        </div>
        <div className="flex h-13 items-center border-t border-line px-4">
          <Skeleton className="h-7 w-28" />
        </div>
      </div>
    </div>
  )
}
