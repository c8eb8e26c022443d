'use client'

import { Button as AriaButton } from 'react-aria-components'
import { Avatar } from '@/components/ui/avatar'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { MenuItem } from '@/components/ui/menu-item'
import { mayActAs, type Person } from '@/lib/auth/model'
import { useAssignFailure, useClaimFailure } from '@/lib/failures/client'
import type { FailureRow } from '@/lib/failures/rows'

interface Props {
  row: FailureRow
  me: Person
  isOpen: boolean
}

/** Who deals with it: nobody yet, and then one press takes it; or somebody, and then it can be taken over or given back. */
export function OwnerCell({ row, me, isOpen }: Props) {
  const { owner, message } = row
  const claim = useClaimFailure()
  const assign = useAssignFailure()
  const error = claim.error ?? assign.error
  const isMine = owner?.id === me.id
  const give = (userId: string | null) => assign.mutate({ messageId: message.id, userId })
  if (owner === null) {
    if (!isOpen) return null
    return (
      <>
        <Button
          look="quiet"
          size="small"
          className="-ms-2.5 text-text! coarse:-ms-4"
          data-take
          isPending={claim.isPending}
          onPress={() => claim.mutate(message.id)}
        >
          Take it
        </Button>
        <Problem error={error} />
      </>
    )
  }
  const who = (
    <>
      <Avatar size={20} name={owner.name} />
      <span className="truncate">{isMine ? 'You' : (owner.name.split(/\s+/)[0] ?? owner.name)}</span>
    </>
  )
  if (!isOpen) return <span className="flex min-w-0 items-center gap-2 text-text-2">{who}</span>
  return (
    <>
      <Menu
        label="Owner"
        placement="bottom start"
        trigger={
          <AriaButton
            aria-label={`Owner: ${isMine ? 'you' : owner.name}`}
            className="flex h-7 max-w-full min-w-0 items-center gap-2 rounded-2 pe-1 text-text-2 data-hovered:bg-hover-raised data-hovered:text-text coarse:h-11"
          >
            {who}
          </AriaButton>
        }
      >
        {!isMine && <MenuItem onAction={() => give(me.id)}>Take it over</MenuItem>}
        {isMine && <MenuItem onAction={() => give(null)}>Give it back</MenuItem>}
        {!isMine && mayActAs(me.role, 'supervisor') && <MenuItem onAction={() => give(null)}>Leave it to anybody</MenuItem>}
      </Menu>
      <Problem error={error} />
    </>
  )
}

function Problem({ error }: { error: Error | null }) {
  return (
    <span role="status" className="text-12 text-red empty:hidden">
      {error?.message}
    </span>
  )
}
