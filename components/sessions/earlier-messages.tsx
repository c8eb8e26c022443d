'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import type { useThread } from '@/lib/thread/client'

interface Props {
  thread: ReturnType<typeof useThread>
  scroller: RefObject<HTMLDivElement | null>
}

/** Reads on towards the beginning of the thread when the reader comes near the upper edge. */
export function EarlierMessages({ thread: { hasEarlier, readEarlier, earlierFailed, isReadingEarlier }, scroller }: Props) {
  const edge = useRef<HTMLDivElement>(null)
  const read = useRef(readEarlier)
  useEffect(() => {
    read.current = readEarlier
  })
  useEffect(() => {
    if (!edge.current || !hasEarlier || earlierFailed || isReadingEarlier) return
    const sight = new IntersectionObserver(([entry]) => entry?.isIntersecting && read.current(), {
      root: scroller.current,
      rootMargin: '600px 0px 0px',
    })
    sight.observe(edge.current)
    return () => sight.disconnect()
  }, [hasEarlier, earlierFailed, isReadingEarlier, scroller])

  if (!hasEarlier) return null
  return (
    <div ref={edge} className="flex h-24 flex-col justify-center gap-2">
      {earlierFailed ? (
        <Button look="quiet" onPress={readEarlier}>
          Earlier messages could not be loaded. Try again
        </Button>
      ) : (
        <>
          <Skeleton className="h-8 w-56 rounded-4" />
          <Skeleton className="h-8 w-72 self-end rounded-4" />
        </>
      )}
    </div>
  )
}
