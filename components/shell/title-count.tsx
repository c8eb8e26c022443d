'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { failureQueries } from '@/lib/failures/client'

/** How many failures stand open, before the title of every page: "(3) Sessions · Stockreply". */
export function TitleCount() {
  const { data: count = 0 } = useQuery(failureQueries.open())
  useEffect(() => {
    // A page that is opened brings its own title, and not when anybody here is told.
    const observer = new MutationObserver(mark)
    function mark() {
      const title = counted(document.title, count)
      if (document.title !== title) document.title = title
    }
    mark()
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => {
      observer.disconnect()
      document.title = counted(document.title, 0)
    }
  }, [count])
  return null
}

function counted(title: string, count: number): string {
  const bare = title.replace(/^\(\d+\) /, '')
  return count > 0 ? `(${count}) ${bare}` : bare
}
