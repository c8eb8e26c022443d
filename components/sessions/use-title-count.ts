'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { sessionQueries } from '@/lib/sessions/client'

/** How many customers wait, in the tab's title: seen while another tab is. */
export function useTitleCount(): void {
  const { data } = useQuery(sessionQueries.counts())
  const waiting = data?.needs_reply ?? 0
  useEffect(() => {
    const title = document.title.replace(/^\(\d+\) /, '')
    document.title = waiting > 0 ? `(${waiting}) ${title}` : title
    return () => {
      document.title = title
    }
  }, [waiting])
}
