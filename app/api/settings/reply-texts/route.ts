import { route } from '@/lib/http/route'
import { listReplyTexts } from '@/lib/wording/server'

export const GET = route({ role: 'administrator' }, async () => ({ items: await listReplyTexts() }))
