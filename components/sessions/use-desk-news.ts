'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useProductNews } from '@/lib/catalog/client'
import { useLiveChanges } from '@/lib/live/client'
import { refreshRows, sessionQueries } from '@/lib/sessions/client'
import { refreshThread } from '@/lib/thread/client'

/** Asks for what changed and is on screen: all changed rows in one request, the open session, and its thread. */
export function useDeskNews(openId: string | null): void {
  const client = useQueryClient()
  useLiveChanges(['session', 'message'], (changes) => {
    const sessions = new Set(changes.flatMap((change) => change.sessionId ?? []))
    const messageIds = changes.filter((change) => change.topic === 'message').map((change) => change.id)
    const asked = [refreshRows(client, [...sessions])]
    if (openId !== null && sessions.has(openId)) {
      asked.push(client.invalidateQueries({ queryKey: sessionQueries.detail(openId).queryKey }))
      asked.push(refreshThread(client, openId, messageIds))
    }
    return Promise.all(asked)
  })
  useLiveChanges(['viewer'], (changes) =>
    openId !== null && changes.some(({ sessionId }) => sessionId === openId)
      ? client.invalidateQueries({ queryKey: sessionQueries.detail(openId).queryKey })
      : Promise.resolve(),
  )
  useProductNews()
}
