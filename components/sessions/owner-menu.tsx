'use client'

import { useQuery } from '@tanstack/react-query'
import { Header, MenuSection } from 'react-aria-components'
import { OwnerItems } from '@/components/team/owner-items'
import { Avatar } from '@/components/ui/avatar'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { MenuItem } from '@/components/ui/menu-item'
import { mayActAs, type Person } from '@/lib/auth/model'
import { useSessionChange } from '@/lib/sessions/client'
import type { SessionDetail } from '@/lib/sessions/model'
import { useShortcuts } from '@/lib/shortcuts/client'
import { teamQueries } from '@/lib/team/client'

interface Props {
  session: Pick<SessionDetail, 'id' | 'assignee'>
  me: Person
}

/** Who looks after the session, and who else could. */
export function OwnerMenu({ session: { id, assignee }, me }: Props) {
  const change = useSessionChange(id)
  const mayGive = mayActAs(me.role, 'supervisor')
  const { data } = useQuery({ ...teamQueries.people(), enabled: mayGive })
  const isMine = assignee?.id === me.id
  const give = (userId: string | null) => {
    if (!change.isPending) change.mutate({ step: 'assign', body: { userId } })
  }
  useShortcuts({ a: () => give(isMine ? null : me.id) })
  const others = mayGive ? (data?.items ?? []).filter((person) => person.id !== me.id && person.id !== assignee?.id) : []
  return (
    <Menu
      label="Who looks after it"
      trigger={
        <IconButton label={ownerWords(assignee, isMine)}>
          {assignee ? <Avatar size={20} name={assignee.name} look={isMine ? 'self' : 'quiet'} /> : <Icon name="person" />}
        </IconButton>
      }
    >
      <OwnerItems assignee={assignee} me={me} mayFree={mayGive} onGive={give} />
      {others.length > 0 && (
        <MenuSection className="mt-1 border-t border-line pt-1">
          <Header className="px-2 py-1 text-12 text-text-3">Give it to</Header>
          {others.map((person) => (
            <MenuItem key={person.id} textValue={person.name} onAction={() => give(person.id)}>
              <Avatar size={20} name={person.name} />
              <bdi>{person.name}</bdi>
            </MenuItem>
          ))}
        </MenuSection>
      )}
    </Menu>
  )
}

function ownerWords(assignee: SessionDetail['assignee'], isMine: boolean): string {
  if (assignee === null) return 'Nobody looks after this yet'
  return isMine ? 'You look after this' : `${assignee.name} looks after this`
}
