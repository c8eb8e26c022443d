import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'
import { type Credentials, person, safeNext } from './model'

/** Opens a sign-in and goes on to `next`. Stays pending until that page stands. */
export function useSignIn(next?: string) {
  return useMutation({
    mutationKey: ['sign-in'],
    mutationFn: async (credentials: Credentials) => {
      await fetchJson('/api/auth/sign-in/email', z.object({ user: person }), { method: 'POST', body: credentials })
      return leaveFor(safeNext(next))
    },
  })
}

/** Ends this sign-in. What this tab still knows goes with the page. */
export function useSignOut() {
  return useMutation({
    mutationKey: ['sign-out'],
    mutationFn: async () => {
      await fetchJson('/api/auth/sign-out', z.object({ success: z.literal(true) }), { method: 'POST' })
      // Text that was typed and not kept by the server yet belongs to the person who leaves.
      window.sessionStorage.clear()
      return leaveFor('/sign-in')
    },
  })
}

// A full load, so that nothing read as one person is shown to another; never resolves, since this page is on its way out.
function leaveFor(path: string): Promise<never> {
  window.location.assign(path)
  return new Promise(() => {})
}
