'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Duration } from '@/components/ui/duration'
import { durationWords } from '@/components/ui/time-words'
import type { JournalList } from '@/lib/journal/model'
import type { Replaying } from './use-replaying'

type Summary = Pick<JournalList, 'counts' | 'backlogSeconds' | 'lastReceivedAt'>

/** Longer than this is more than a moment's rush. */
const SLOW_SECONDS = 10

interface Props {
  summary: Summary
  replaying: Replaying
}

/** Whether webhooks come and are worked off, and what a dead letter is. */
export function JournalSummary({ summary: { counts, backlogSeconds, lastReceivedAt }, replaying }: Props) {
  const { start, isWorking, target, words, error } = replaying
  return (
    <section aria-label="How it stands" className="flex flex-col gap-3 border-b border-line px-4 py-4 text-13 md:px-6">
      <dl className="grid max-w-3xl grid-cols-2 gap-x-6 gap-y-3 @3xl:grid-cols-4">
        <Figure name="Last one came">{lastReceivedAt ? <Duration from={lastReceivedAt} as="ago" /> : 'never'}</Figure>
        <Figure name="Waiting">{counts.waiting}</Figure>
        <Figure name="Oldest waits" isBad={backlogSeconds > SLOW_SECONDS}>
          {counts.waiting === 0 ? 'nothing waits' : durationWords(backlogSeconds * 1000)}
        </Figure>
        <Figure name="With dead letters" isBad={counts.dead > 0}>
          {counts.dead}
        </Figure>
      </dl>
      <div className="flex max-w-3xl flex-wrap items-center gap-x-4 gap-y-2">
        <p className="min-w-64 flex-1 text-pretty text-text-2">
          A dead letter is a webhook, or a part of one, that could not be understood. Nothing of it is lost: it stays here with its place
          and the reason, and can be worked off again, after an update for example. What was understood the first time changes nothing then.
        </p>
        {counts.dead > 0 && (
          <Button size="small" onPress={() => start(null)} isPending={isWorking && target === null}>
            Replay all {counts.dead}
          </Button>
        )}
      </div>
      <p role="status" className={`empty:hidden ${error ? 'font-medium text-red' : 'font-medium text-text-2'}`}>
        {error?.message ?? words}
      </p>
    </section>
  )
}

function Figure({ name, isBad = false, children }: { name: string; isBad?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt className="text-12 text-text-3">{name}</dt>
      <dd className={`figures text-16 font-semibold ${isBad ? 'text-red' : ''}`}>{children}</dd>
    </div>
  )
}
