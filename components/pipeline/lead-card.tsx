'use client'

import { Button as AriaButton, GridListItem } from 'react-aria-components'
import { HoldLine } from '@/components/leads/hold-line'
import { Wanted } from '@/components/leads/wanted'
import { Worth } from '@/components/leads/worth'
import { Avatar } from '@/components/ui/avatar'
import { Duration } from '@/components/ui/duration'
import { Icon } from '@/components/ui/icon'
import type { Person } from '@/lib/auth/model'
import { nameOf } from '@/lib/contact/model'
import type { LeadStage } from '@/lib/leads/model'
import { CardMenu } from './card-menu'
import type { ShownLead } from './moves'
import { SessionSigns } from './session-signs'

interface Props {
  /** The lead's, for the list. */
  id: string
  shown: ShownLead
  me: Person
  onMove: (stage: LeadStage) => void
}

/** One lead: who, what, how much, since when, whose, and what stands in the way of an answer. Pressed, it opens its session; its handle drags it. */
export function LeadCard({ id, shown: { lead, isMoving, refusal }, me, onMove }: Props) {
  const { contact, reservation, assignee, lostReason, at } = lead
  const name = nameOf(contact)
  return (
    <GridListItem
      id={id}
      textValue={name}
      href={`/sessions/${lead.sessionId}`}
      className={`group/card relative flex cursor-pointer flex-col gap-0.5 rounded-3 border border-line bg-raised px-3 py-2 text-13 outline-offset-1 data-dragging:opacity-50 data-hovered:border-line-strong ${isMoving ? 'opacity-60' : ''}`}
    >
      <span className="flex h-5 items-center gap-1">
        <span className="min-w-0 flex-1 truncate font-semibold">
          <bdi>{name}</bdi>
        </span>
        <span className="-me-2 flex shrink-0 items-center pointer-fine:absolute pointer-fine:inset-e-3 pointer-fine:bg-raised pointer-fine:opacity-0 pointer-fine:group-focus-within/card:opacity-100 pointer-fine:group-hover/card:opacity-100 pointer-fine:group-data-focus-visible/card:opacity-100">
          <AriaButton
            slot="drag"
            aria-label={`Drag ${name}`}
            className="hidden size-6 cursor-grab place-items-center rounded-1 text-text-3 data-hovered:text-text pointer-fine:@5xl:grid"
          >
            <Icon name="grip" size={14} />
          </AriaButton>
          <CardMenu lead={lead} me={me} onMove={onMove} />
        </span>
      </span>
      <span className="line-clamp-2 text-pretty text-text-2">
        <Wanted lead={lead} />
      </span>
      <span className="flex h-5 items-center gap-2 text-12 text-text-2">
        <Worth lead={lead} />
        <span className="ms-auto whitespace-nowrap text-text-3">
          <span className="sr-only">In this stage for </span>
          <Duration from={at} as="short" />
        </span>
        {assignee && (
          <span title={assignee.name} className="flex">
            <Avatar size={16} name={assignee.name} />
            <span className="sr-only">{assignee.id === me.id ? 'Yours' : `With ${assignee.name}`}</span>
          </span>
        )}
      </span>
      {reservation?.state === 'held' && (
        <span className="text-12">
          <HoldLine reservation={reservation} />
        </span>
      )}
      <SessionSigns lead={lead} />
      {lostReason && <span className="truncate text-12 text-text-3">{lostReason}</span>}
      {refusal && (
        <span role="alert" className="flex gap-1.5 text-12 font-medium text-red">
          <Icon name="failed" size={14} className="mt-px" /> Not moved: {refusal}
        </span>
      )}
    </GridListItem>
  )
}
