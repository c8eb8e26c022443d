import { Badge } from '@/components/ui/badge'
import type { TeamMember } from '@/lib/team/model'

/** Whether this person can sign in. `isQuiet` says nothing of those who simply can. */
export function MemberState({ member, isQuiet = false }: { member: TeamMember; isQuiet?: boolean }) {
  if (member.disabled) return <Badge>Disabled</Badge>
  if (member.pending) return <Badge look="dashed">No password yet</Badge>
  return isQuiet ? null : <span className="text-text-2">Active</span>
}
