import { route } from '@/lib/http/route'
import { memberChange, memberId } from '@/lib/team/model'
import { changeMember } from '@/lib/team/server'

export const PATCH = route({ role: 'administrator', params: memberId, body: memberChange }, ({ params, body }) =>
  changeMember(params.id, body),
)
