import { route } from '@/lib/http/route'
import { memberChange, memberId, teamMember } from '@/lib/team/model'
import { changeMember } from '@/lib/team/server'

export const PATCH = route(
  { role: 'administrator', summary: 'Change, disable or enable a person', answer: teamMember, params: memberId, body: memberChange },
  ({ params, body }) => changeMember(params.id, body),
)
