import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import { fetchJson } from '@/lib/http/fetch'

/** Sets the password that this link was made for; answers the address to sign in with. */
export function useAcceptWelcome(token: string) {
  return useMutation({
    mutationKey: ['welcome', token],
    mutationFn: (password: string) =>
      fetchJson(`/api/welcome/${token}`, z.object({ email: z.string() }), { method: 'POST', body: { password } }),
  })
}
