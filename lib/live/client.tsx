'use client'

import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { createRounds } from '@/lib/pacing/client'
import { keepStream } from '@/lib/stream/client'
import { type Connection, firstConnection } from '@/lib/stream/model'
import { type Change, change, type Topic } from './model'

type Listener = (changes: Change[]) => unknown

interface Work {
  /** A gap: nobody knows what changed. */
  everything: () => unknown
  refused: () => unknown
}

interface Live {
  connection: () => Connection
  watchConnection: (watcher: () => void) => () => void
  listen: (topics: readonly Topic[], listener: Listener) => () => void
  start: (work: Work) => () => void
}

const NOT_YET = firstConnection(0)
const LiveContext = createContext<Live | null>(null)

/** Holds the tab's one event stream. After a gap everything on screen is asked for again. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient()
  const [live] = useState(createLive)
  useEffect(() => {
    const everything = () => queryClient.invalidateQueries()
    // Why a stream was refused cannot be seen. An ordinary request gets the same answer, and its 401 leads to signing in.
    return live.start({ everything, refused: everything })
  }, [live, queryClient])
  return <LiveContext value={live}>{children}</LiveContext>
}

/** Whether this tab hears of changes, since when, and when it last heard anything. */
export function useLiveState(): Connection {
  const live = useLive()
  return useSyncExternalStore(live.watchConnection, live.connection, () => NOT_YET)
}

/**
 * Calls `listener` with what changed of these topics, gathered, a bounded number of times per second. Return the promise of what it asks the
 * server for: the next round waits for that. Not called after a gap, for then every query on screen is asked again anyway.
 */
export function useLiveChanges(topics: readonly Topic[], listener: Listener): void {
  const live = useLive()
  const onChanges = useEffectEvent(listener)
  const key = topics.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the topics, which callers write in place
  useEffect(() => live.listen(topics, (changes) => onChanges(changes)), [live, key])
}

function useLive(): Live {
  const live = useContext(LiveContext)
  if (!live) throw new Error('live updates are used outside their provider')
  return live
}

function createLive(): Live {
  const listeners = new Set<{ topics: readonly Topic[]; listener: Listener }>()
  const watchers = new Set<() => void>()
  let connection = NOT_YET

  function tell(changes: Change[]) {
    return Promise.allSettled(
      [...listeners].map(async ({ topics, listener }) => {
        const theirs = changes.filter((one) => topics.includes(one.topic))
        if (theirs.length > 0) await listener(theirs)
      }),
    )
  }
  return {
    connection: () => connection,
    watchConnection: (watcher) => added(watchers, watcher),
    listen: (topics, listener) => added(listeners, { topics, listener }),
    start({ everything, refused }) {
      const rounds = createRounds<Change>({ keyOf: ({ topic, id }) => `${topic} ${id}`, some: tell, everything })
      const end = keepStream('/api/events', ['change', 'reset', 'beat'], {
        onOpen: rounds.everything,
        onRefused: refused,
        onConnection(next) {
          if (next === connection) return
          connection = next
          for (const watcher of watchers) watcher()
        },
        onEvent(name, body) {
          const one = name === 'change' ? readChange(body) : null
          if (one) rounds.add(one)
          if (name === 'reset') rounds.everything()
        },
      })
      return () => {
        end()
        rounds.stop()
      }
    },
  }
}

function added<T>(set: Set<T>, member: T): () => void {
  set.add(member)
  return () => void set.delete(member)
}

/** Null for what a newer server says and this page does not understand yet. */
function readChange(body: string): Change | null {
  try {
    return change.parse(JSON.parse(body))
  } catch {
    return null
  }
}
