import { whoIsSignedIn } from '@/lib/auth/server'
import { answered, openRoute } from '@/lib/http/route'

export const GET = openRoute({}, async ({ request }) => {
  const person = await whoIsSignedIn(request.headers)
  return answered(person && { user: person })
})
