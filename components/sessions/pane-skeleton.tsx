import { Skeleton } from '@/components/ui/skeleton'

/** Holds the place of a session while it loads. */
export function PaneSkeleton() {
  return (
    <div data-covers-tabs role="status" aria-label="Loading the session" className="flex min-w-0 flex-1">
      <div className="flex min-w-0 flex-1 flex-col">
        <div className="flex h-14 shrink-0 flex-col justify-center gap-1.5 border-b border-line px-6">
          <Skeleton className="h-3.5 w-36" />
          <Skeleton className="h-3 w-56" />
        </div>
        <div className="mx-auto flex w-full max-w-252 flex-1 flex-col justify-end gap-3 px-3 pb-4 md:px-6">
          <Skeleton className="h-8.5 w-64 rounded-4" />
          <Skeleton className="h-13 w-80 self-end rounded-4" />
          <Skeleton className="h-8.5 w-48 rounded-4" />
        </div>
        <div className="mx-auto w-full max-w-252 px-3 pb-4 md:px-6">
          <Skeleton className="h-22 w-full rounded-3" />
        </div>
      </div>
      <div className="hidden w-85 shrink-0 flex-col gap-3 border-s border-line-strong bg-panel p-4 lg:flex">
        <Skeleton className="mb-6 h-4 w-24" />
        <Skeleton className="h-4 w-40" />
        <Skeleton className="h-6 w-28" />
        <Skeleton className="h-3 w-52" />
      </div>
    </div>
  )
}
