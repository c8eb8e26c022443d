import { route } from '@/lib/http/route'
import { replyTextsList } from '@/lib/wording/model'
import { listReplyTexts } from '@/lib/wording/server'

export const GET = route({ role: 'administrator', summary: 'Reply texts by language', answer: replyTextsList }, async () => ({
  items: await listReplyTexts(),
}))
