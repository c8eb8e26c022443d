import type { ReactNode } from 'react'
import { Skeleton } from '@/components/ui/skeleton'

/** Names and values in two columns; what is still undefined is loading. */
export function Facts({ facts }: { facts: { name: string; value: ReactNode }[] }) {
  return (
    <dl className="mt-3 grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 text-13">
      {facts.map(({ name, value }) => (
        <div key={name} className="contents">
          <dt className="text-text-3">{name}</dt>
          <dd className="min-h-4.5 wrap-anywhere">{value ?? <Skeleton className="my-1 h-2.5 w-20" />}</dd>
        </div>
      ))}
    </dl>
  )
}
