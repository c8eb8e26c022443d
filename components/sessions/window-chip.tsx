'use client'

import { Icon } from '@/components/ui/icon'
import { durationWords, shortDurationWords } from '@/components/ui/time-words'
import { useWindow } from './use-window'

/** What is left of the window in one word; amber in the last hour, "closed" after it. */
export function WindowChip({ closesAt }: { closesAt: string | null }) {
  const { state, left } = useWindow(closesAt)
  if (state === 'closed') {
    return (
      <span className="inline-flex shrink-0 items-center gap-1">
        <Icon name="lock" size={14} className="text-red" />
        <span className="sr-only">Window </span>closed
      </span>
    )
  }
  if (state === 'closing') {
    return (
      <span className="figures inline-flex shrink-0 items-center gap-1 font-medium text-amber">
        <Icon name="clock" size={14} />
        <span className="sr-only">Closes in </span>
        <bdi>{durationWords(left)}</bdi>
      </span>
    )
  }
  return (
    <span className="figures shrink-0">
      <span className="sr-only">Closes in </span>
      <bdi>{shortDurationWords(left)}</bdi>
    </span>
  )
}
