import { roleWords } from '@/components/auth/role-words'
import { Avatar } from '@/components/ui/avatar'
import { Time } from '@/components/ui/time'
import type { Invitation, TeamMember } from '@/lib/team/model'
import { MemberMenu } from './member-menu'
import { MemberState } from './member-state'

interface Props {
  member: TeamMember
  isMe: boolean
  onInvite: (invitation: Invitation) => void
}

/** A person: who, what they may do, whether they can sign in, when they last did. */
export function MemberRow({ member, isMe, onInvite }: Props) {
  const { name, email, role, disabled, lastSignInAt } = member
  return (
    <tr className={`h-16 border-b border-line ${disabled ? 'text-text-3' : ''}`}>
      <th scope="row" className="py-2 ps-4 pe-3 text-start font-normal md:ps-6">
        <span className="flex items-center gap-3">
          <Avatar name={name} size={36} look={isMe ? 'self' : 'quiet'} className="max-md:hidden" />
          <span className="min-w-0">
            <span className="flex items-center gap-2 text-14 font-medium">
              <span className="truncate" dir="auto">
                {name}
              </span>
              {isMe && <span className="shrink-0 text-12 font-normal text-text-3">You</span>}
            </span>
            <span className="block truncate text-12 text-text-3">{email}</span>
            <span className="mt-1 block empty:hidden md:hidden">
              <MemberState member={member} isQuiet />
            </span>
          </span>
        </span>
      </th>
      <td className="px-3">{roleWords[role].words}</td>
      <td className="hidden px-3 md:table-cell">
        <MemberState member={member} />
      </td>
      <td className="hidden px-3 lg:table-cell">
        {lastSignInAt ? <Time at={lastSignInAt} /> : <span className="text-text-3">Not yet</span>}
      </td>
      <td className="pe-3 text-end">
        <MemberMenu member={member} isMe={isMe} onInvite={onInvite} />
      </td>
    </tr>
  )
}
