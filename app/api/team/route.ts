import { answered, route } from '@/lib/http/route'
import { newMember, teamQuery } from '@/lib/team/model'
import { addMember, listTeam } from '@/lib/team/server'

export const GET = route({ role: 'administrator', query: teamQuery }, ({ query }) => listTeam(query))

export const POST = route({ role: 'administrator', body: newMember }, async ({ body }) => answered(await addMember(body), 201))
