'use client'

import { useState } from 'react'
import { useReplay } from '@/lib/journal/client'
import type { JournalList } from '@/lib/journal/model'
import { replayWords } from './journal-words'

/** Works webhooks off again and tells in the end what came of it, whether or not they are still on the screen. */
export function useReplaying(counts: JournalList['counts'] | undefined) {
  const replay = useReplay()
  const [before, setBefore] = useState({ dead: 0, isWhole: false })
  const after = counts ?? { waiting: 0, dead: 0 }
  const isWorking = replay.isPending || (replay.isSuccess && after.waiting > 0)
  const words = replay.isSuccess && !isWorking ? replayWords(replay.data.replayed, before, after.dead) : ''
  return {
    isWorking,
    /** Which one is being worked off; null: all that hold dead letters; undefined: none yet. */
    target: replay.variables,
    error: replay.error,
    words,
    /** Null: all that hold dead letters. */
    start(row: { id: string; deadLetters: unknown[] } | null) {
      setBefore({ dead: after.dead, isWhole: row?.deadLetters.length === 0 })
      replay.mutate(row?.id ?? null)
    },
  }
}

export type Replaying = ReturnType<typeof useReplaying>
