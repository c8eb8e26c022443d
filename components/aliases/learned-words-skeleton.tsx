import { Skeleton } from '@/components/ui/skeleton'

/** The table's place while it loads. */
export function LearnedWordsSkeleton() {
  return (
    <div role="status" aria-label="Loading the learned words">
      <div className="h-8 border-y border-line" />
      {['w-32', 'w-44', 'w-28', 'w-36'].map((width) => (
        <div key={width} className="flex h-16 flex-col justify-center gap-2 border-b border-line px-4 md:px-6">
          <Skeleton className={`h-3.5 ${width}`} />
          <Skeleton className="h-3 w-24" />
        </div>
      ))}
    </div>
  )
}
