import { answered, route } from '@/lib/http/route'
import { invitation, memberId } from '@/lib/team/model'
import { renewLink } from '@/lib/team/server'

export const POST = route(
  { role: 'administrator', summary: 'A new one-time link for a person', answer: invitation, statuses: [201], params: memberId },
  async ({ params }) => answered(await renewLink(params.id), 201),
)
