'use client'

import { useState } from 'react'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { nameOf } from '@/lib/contact/model'
import type { Lead, LeadStage } from '@/lib/leads/model'
import { type LeadMove, useMoveLead } from '@/lib/leads/moves/client'
import { LostDialog } from './lost-dialog'
import { stageWords } from './stage-words'

/** Moves leads, once what has to be asked before is answered: `question` is that dialog, or nothing. */
export function useAskedMove() {
  const move = useMoveLead()
  const [asked, setAsked] = useState<LeadMove | null>(null)
  const close = () => setAsked(null)

  function moveTo(lead: Lead, stage: LeadStage) {
    if (stage === 'lost' || givesUp(lead, stage)) setAsked({ lead, stage })
    else move.mutate({ lead, stage })
  }
  function answer(sent: LeadMove) {
    move.mutate(sent)
    close()
  }
  const question = asked && (
    <Question asked={asked} onClose={close} onAnswer={(reason) => answer(reason === undefined ? asked : { ...asked, reason })} />
  )
  return { move, moveTo, question }
}

/** What is held is handed over to who won it; anywhere else it goes back to the others. */
function givesUp({ stage: from, reservation }: Lead, to: LeadStage): boolean {
  return from === 'reserved' && reservation?.state === 'held' && to !== 'won' && to !== 'reserved'
}

interface Props {
  asked: LeadMove
  onClose: () => void
  onAnswer: (reason?: string) => void
}

function Question({ asked: { lead, stage }, onClose, onAnswer }: Props) {
  if (stage === 'lost') return <LostDialog lead={lead} onClose={onClose} onLost={onAnswer} />
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={onClose}
      title={`Give up what is held for ${nameOf(lead.contact)}?`}
      action={`Move to ${stageWords[stage]}`}
      onConfirm={() => onAnswer()}
    >
      <p>
        {lead.reservation?.quantity} × {lead.product?.name} will be free for others.
      </p>
    </ConfirmDialog>
  )
}
