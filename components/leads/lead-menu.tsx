'use client'

import { useMe } from '@/components/shell/signed-in'
import { OwnerItems } from '@/components/team/owner-items'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Menu } from '@/components/ui/menu'
import { useAssignLead } from '@/lib/leads/client'
import type { Lead, LeadStage } from '@/lib/leads/model'
import { MoveItems } from './move-items'

interface Props {
  lead: Lead
  isBusy: boolean
  onMove: (stage: LeadStage) => void
}

/** What else can be done with a lead. */
export function LeadMenu({ lead, isBusy, onMove }: Props) {
  const me = useMe()
  const assign = useAssignLead()
  return (
    <Menu
      label="The lead"
      trigger={
        <IconButton label="Move the lead" size="tiny" isDisabled={isBusy} placement="start" className="coarse:-my-3">
          <Icon name="more" size={14} />
        </IconButton>
      }
    >
      <MoveItems from={lead.stage} onMove={onMove} />
      {me && <OwnerItems assignee={lead.assignee} me={me} onGive={(assigneeId) => assign.mutate({ id: lead.id, assigneeId })} />}
    </Menu>
  )
}
