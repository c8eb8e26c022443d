import { Skeleton } from '@/components/ui/skeleton'

/** The page's place while it loads. */
export function ReplyTextsSkeleton() {
  return (
    <div role="status" aria-label="Loading the reply texts" className="flex max-w-5xl flex-col gap-6 p-4 md:p-6">
      <Skeleton className="h-8 w-full max-w-2xl" />
      <Skeleton className="h-12 w-full md:w-72" />
      <Skeleton className="h-16 w-full" />
    </div>
  )
}
