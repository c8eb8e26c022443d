'use client'

import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useNow } from '@/components/ui/use-now'
import { arrange, type ListFilter, nextTurn } from '@/lib/desk/model'
import { refreshRows, sessionQueries } from '@/lib/sessions/client'
import type { SessionRow } from '@/lib/sessions/model'

const MINUTE = 60_000
const NONE: SessionRow[] = []

/** The rows of a view: listed by the server, kept right by what changed since and by the clock. */
export function useSessionList(filter: ListFilter) {
  const list = useInfiniteQuery(sessionQueries.list(filter))
  const { data: fresh } = useQuery(sessionQueries.fresh())
  const now = useNow(MINUTE)
  const rows = useMemo(() => {
    if (!list.data) return NONE
    const listed = list.data.pages.flatMap((page) => page.items)
    return arrange({ listed, fresh, isComplete: list.data.pages.at(-1)?.nextCursor === null }, filter, now)
  }, [list.data, fresh, filter, now])
  useTurns(rows)
  return { list, rows }
}

/** Windows close without anybody telling: what is counted is asked for when one does. */
function useTurns(rows: SessionRow[]): void {
  const client = useQueryClient()
  useEffect(() => {
    const turn = nextTurn(rows, new Date())
    if (!turn) return
    const wait = Math.min(turn.at - Date.now() + 500, 2 ** 31 - 1)
    const timer = setTimeout(() => void refreshRows(client, turn.ids).catch(() => {}), wait)
    return () => clearTimeout(timer)
  }, [client, rows])
}
