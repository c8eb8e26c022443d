import { signOut } from '@/lib/auth/server'
import { answered, openRoute } from '@/lib/http/route'

export const POST = openRoute({}, async ({ request }) => answered({ success: true }, 200, await signOut(request.headers)))
