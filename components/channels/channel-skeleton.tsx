import { Skeleton } from '@/components/ui/skeleton'

/** A card of the right size while channels load. */
export function ChannelSkeleton() {
  return (
    <div role="status" className="max-w-4xl p-4 md:p-6">
      <span className="sr-only">Loading channels</span>
      <div className="rounded-3 border border-line-strong bg-raised">
        <div className="flex h-14 flex-col justify-center gap-1.5 border-b border-line px-4">
          <Skeleton className="h-3.5 w-36" />
          <Skeleton className="h-3 w-24" />
        </div>
        <div className="grid gap-3 p-4 md:grid-cols-2">
          {['a', 'b', 'c', 'd', 'e'].map((key) => (
            <Skeleton key={key} className="h-8 w-56" />
          ))}
        </div>
        <div className="flex h-13 items-center border-t border-line px-4">
          <Skeleton className="h-7 w-24" />
        </div>
      </div>
    </div>
  )
}
