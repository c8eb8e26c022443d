'use client'

import { useQuery } from '@tanstack/react-query'
import { Count } from '@/components/ui/count'
import { failureQueries } from '@/lib/failures/client'

/** How many failures stand open; nothing at zero, or while nobody knows. */
export function OpenFailures({ className = '' }: { className?: string }) {
  const { data: open = 0 } = useQuery(failureQueries.open())
  return <Count value={open} of={open === 1 ? 'open failure' : 'open failures'} look="red" className={className} />
}
