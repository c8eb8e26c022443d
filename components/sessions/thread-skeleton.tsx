import { Skeleton } from '@/components/ui/skeleton'

/** Holds the place of the messages while they load. */
export function ThreadSkeleton() {
  return (
    <div
      role="status"
      aria-label="Loading the conversation"
      className="mx-auto flex min-h-0 w-full max-w-252 flex-1 flex-col justify-end gap-3 overflow-hidden px-3 pb-4 md:px-6"
    >
      <Skeleton className="h-8.5 w-64 rounded-4" />
      <Skeleton className="h-13 w-80 max-w-full self-end rounded-4" />
      <Skeleton className="h-8.5 w-48 rounded-4" />
    </div>
  )
}
