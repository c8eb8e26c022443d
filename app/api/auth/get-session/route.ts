import { z } from 'zod'
import { person } from '@/lib/auth/model'
import { whoIsSignedIn } from '@/lib/auth/server'
import { answered, openRoute } from '@/lib/http/route'

export const GET = openRoute({ summary: 'Who is signed in', answer: z.object({ user: person }).nullable() }, async ({ request }) => {
  const person = await whoIsSignedIn(request.headers)
  return answered(person && { user: person })
})
