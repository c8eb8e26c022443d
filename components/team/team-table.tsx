import { Table } from '@/components/ui/table'
import type { Invitation, TeamMember } from '@/lib/team/model'
import { MemberRow } from './member-row'

interface Props {
  members: TeamMember[]
  me: string
  onInvite: (invitation: Invitation) => void
}

const columns = [
  { name: 'Person' },
  { name: 'Role', className: 'w-34 md:w-1/5' },
  { name: 'State', className: 'hidden w-1/5 md:table-cell' },
  { name: 'Last signed in', className: 'hidden w-1/6 lg:table-cell' },
]

/** One row for each person. */
export function TeamTable({ members, me, onInvite }: Props) {
  return (
    <Table columns={columns} action="Change">
      {members.map((member) => (
        <MemberRow key={member.id} member={member} isMe={member.id === me} onInvite={onInvite} />
      ))}
    </Table>
  )
}
