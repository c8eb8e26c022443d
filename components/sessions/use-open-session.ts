'use client'

import { usePathname } from 'next/navigation'

const LIST = '/sessions'

/** The address of a session, or of the list alone, with the view and the search as they are. */
export function sessionHref(id: string | null): string {
  const search = typeof window === 'undefined' ? '' : window.location.search
  return (id === null ? LIST : `${LIST}/${id}`) + search
}

/** Which session the address names, and how to go to another without asking the server for a page. */
export function useOpenSession() {
  const openId = usePathname().split('/')[2] ?? null
  return {
    openId,
    open: (id: string) => go(id, 'pushState'),
    /** Without a step for the browser's back button. */
    moveTo: (id: string) => go(id, openId === null ? 'pushState' : 'replaceState'),
    close: () => go(null, 'pushState'),
  }
}

function go(id: string | null, how: 'pushState' | 'replaceState'): void {
  window.history[how](null, '', sessionHref(id))
}
