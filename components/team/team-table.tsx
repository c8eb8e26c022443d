import type { Invitation, TeamMember } from '@/lib/team/model'
import { MemberRow } from './member-row'

interface Props {
  members: TeamMember[]
  me: string
  onInvite: (invitation: Invitation) => void
}

const head = 'h-8 px-3 text-start font-medium first:ps-4 md:first:ps-6'

/** One row for each person. */
export function TeamTable({ members, me, onInvite }: Props) {
  return (
    <table className="w-full table-fixed border-collapse text-13">
      <thead className="border-b border-line text-12 text-text-2">
        <tr>
          <th scope="col" className={head}>
            Person
          </th>
          <th scope="col" className={`w-34 md:w-1/5 ${head}`}>
            Role
          </th>
          <th scope="col" className={`hidden w-1/5 md:table-cell ${head}`}>
            State
          </th>
          <th scope="col" className={`hidden w-1/6 lg:table-cell ${head}`}>
            Last signed in
          </th>
          <th scope="col" className="w-14">
            <span className="sr-only">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} isMe={member.id === me} onInvite={onInvite} />
        ))}
      </tbody>
    </table>
  )
}
