import { z } from 'zod'
import { signOut } from '@/lib/auth/server'
import { answered, openRoute } from '@/lib/http/route'

export const POST = openRoute({ summary: 'Sign out', answer: z.object({ success: z.literal(true) }) }, async ({ request }) =>
  answered({ success: true }, 200, await signOut(request.headers)),
)
