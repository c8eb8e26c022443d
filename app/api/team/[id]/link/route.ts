import { answered, route } from '@/lib/http/route'
import { memberId } from '@/lib/team/model'
import { renewLink } from '@/lib/team/server'

export const POST = route({ role: 'administrator', params: memberId }, async ({ params }) => answered(await renewLink(params.id), 201))
