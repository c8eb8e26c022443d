import { z } from 'zod'
import { credentials, person } from '@/lib/auth/model'
import { signIn } from '@/lib/auth/server'
import { answered, openRoute } from '@/lib/http/route'

export const POST = openRoute({ summary: 'Sign in', answer: z.object({ user: person }), body: credentials }, async ({ request, body }) => {
  const { person, cookies } = await signIn(body, request.headers)
  return answered({ user: person }, 200, cookies)
})
