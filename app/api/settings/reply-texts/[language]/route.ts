import { z } from 'zod'
import { route } from '@/lib/http/route'
import { language, replyTexts } from '@/lib/wording/model'
import { dropReplyTexts, getReplyTexts, saveReplyTexts } from '@/lib/wording/server'

const params = z.object({ language })

export const GET = route({ role: 'administrator', params }, ({ params }) => getReplyTexts(params.language))

export const PUT = route({ role: 'administrator', params, body: replyTexts }, ({ params, body }) => saveReplyTexts(params.language, body))

export const DELETE = route({ role: 'administrator', params }, async ({ params }) => {
  await dropReplyTexts(params.language)
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
})
