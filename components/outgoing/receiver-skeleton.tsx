import { Skeleton } from '@/components/ui/skeleton'

/** A card of the right size while receivers load. */
export function ReceiverSkeleton() {
  return (
    <div role="status" className="max-w-4xl p-4 md:p-6">
      <span className="sr-only">Loading receivers</span>
      <div className="rounded-3 border border-line-strong bg-raised">
        <div className="flex h-14 items-center border-b border-line px-4">
          <Skeleton className="h-3.5 w-64" />
        </div>
        <div className="flex flex-col gap-4 p-4">
          <Skeleton className="h-5 w-56" />
          <Skeleton className="h-9 w-72" />
        </div>
        <div className="flex h-13 items-center border-t border-line px-4">
          <Skeleton className="h-7 w-32" />
        </div>
      </div>
    </div>
  )
}
