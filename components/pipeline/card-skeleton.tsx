import { Skeleton } from '@/components/ui/skeleton'

/** Cards of the right height while a stage loads. */
export function CardSkeleton() {
  return (
    <div role="status" className="flex flex-col gap-1.5 p-2">
      <span className="sr-only">Loading leads</span>
      {['a', 'b', 'c'].map((key) => (
        <div key={key} className="flex h-20.5 flex-col gap-2 rounded-3 border border-line px-3 py-3">
          <Skeleton className="h-3.5 w-24" />
          <Skeleton className="h-3 w-full max-w-40" />
          <Skeleton className="h-3 w-16" />
        </div>
      ))}
    </div>
  )
}
