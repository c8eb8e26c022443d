'use client'

import { MoveItems } from '@/components/leads/move-items'
import { OwnerItems } from '@/components/team/owner-items'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import type { Person } from '@/lib/auth/model'
import { nameOf } from '@/lib/contact/model'
import { useAssignLead } from '@/lib/leads/client'
import type { Lead, LeadStage } from '@/lib/leads/model'

interface Props {
  lead: Lead
  me: Person
  onMove: (stage: LeadStage) => void
}

/** Where a lead can be moved without dragging, and who takes it. */
export function CardMenu({ lead, me, onMove }: Props) {
  const assign = useAssignLead()
  const name = nameOf(lead.contact)
  return (
    <Menu
      label={`For ${name}`}
      trigger={
        <IconButton label={`Move ${name}`} size="tiny">
          <Icon name="more" size={14} />
        </IconButton>
      }
    >
      <MoveItems from={lead.stage} onMove={onMove} />
      <OwnerItems assignee={lead.assignee} me={me} onGive={(assigneeId) => assign.mutate({ id: lead.id, assigneeId })} />
    </Menu>
  )
}
