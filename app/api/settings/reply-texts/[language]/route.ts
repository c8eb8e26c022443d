import { z } from 'zod'
import { noContent, route } from '@/lib/http/route'
import { language, replyTextsInput, replyTextsRow } from '@/lib/wording/model'
import { dropReplyTexts, getReplyTexts, saveReplyTexts } from '@/lib/wording/server'

const params = z.object({ language })

export const GET = route({ role: 'administrator', summary: 'Reply texts in one language', answer: replyTextsRow, params }, ({ params }) =>
  getReplyTexts(params.language),
)

export const PUT = route(
  { role: 'administrator', summary: 'Word replies in one language', answer: replyTextsRow, params, body: replyTextsInput },
  ({ params, body }) => saveReplyTexts(params.language, body),
)

export const DELETE = route({ role: 'administrator', summary: 'Answer in English again', statuses: [204], params }, async ({ params }) => {
  await dropReplyTexts(params.language)
  return noContent()
})
