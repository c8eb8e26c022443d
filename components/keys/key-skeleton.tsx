import { Skeleton } from '@/components/ui/skeleton'

/** The table's place while it loads. */
export function KeySkeleton() {
  return (
    <div role="status" aria-label="Loading the keys">
      <div className="h-8 border-b border-line" />
      {['w-28', 'w-40'].map((width) => (
        <div key={width} className="flex h-16 flex-col justify-center gap-2 border-b border-line px-4 md:px-6">
          <Skeleton className={`h-3.5 ${width}`} />
          <Skeleton className="h-3 w-20" />
        </div>
      ))}
    </div>
  )
}
