import { Skeleton } from '@/components/ui/skeleton'

/** The table's place while it loads. */
export function TeamSkeleton() {
  return (
    <div role="status" aria-label="Loading the team">
      <div className="h-8 border-b border-line" />
      {['w-28', 'w-40', 'w-32'].map((width) => (
        <div key={width} className="flex h-16 items-center gap-3 border-b border-line px-4 md:px-6">
          <Skeleton className="size-9 rounded-full" />
          <div className="flex flex-col gap-2">
            <Skeleton className={`h-3.5 ${width}`} />
            <Skeleton className="h-3 w-48" />
          </div>
        </div>
      ))}
    </div>
  )
}
