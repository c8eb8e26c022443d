import { answered, route } from '@/lib/http/route'
import { invitation, newMember, teamPage, teamQuery } from '@/lib/team/model'
import { addMember, listTeam } from '@/lib/team/server'

export const GET = route({ role: 'administrator', summary: 'Everybody on the team', answer: teamPage, query: teamQuery }, ({ query }) =>
  listTeam(query),
)

export const POST = route(
  { role: 'administrator', summary: 'Add a person', answer: invitation, statuses: [201], body: newMember },
  async ({ body }) => answered(await addMember(body), 201),
)
