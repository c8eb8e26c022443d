import { Skeleton } from '@/components/ui/skeleton'

const widths = ['w-32', 'w-24', 'w-36', 'w-28', 'w-40', 'w-24', 'w-32', 'w-28', 'w-36', 'w-24', 'w-32', 'w-40', 'w-28', 'w-36']

/** Holds the place of the rows, in their size, while they load. */
export function RowSkeletons() {
  return (
    <div role="status" aria-label="Loading sessions" className="min-h-0 flex-1 overflow-hidden">
      {widths.map((width, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have nothing but their place
        <div key={i} className="flex h-17 gap-3 border-b border-line px-4 py-2">
          <Skeleton className="mt-0.5 size-9 rounded-full" />
          <div className="flex flex-1 flex-col justify-around">
            <Skeleton className={`h-3 ${width}`} />
            <Skeleton className="h-3 w-full" />
            <Skeleton className="h-2.5 w-20" />
          </div>
        </div>
      ))}
    </div>
  )
}
