'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Duration } from '@/components/ui/duration'
import type { Lead, RestockPromise } from '@/lib/leads/model'
import type { SessionDetail } from '@/lib/sessions/model'
import { HeldPieces } from './held-pieces'
import { LeadMenu } from './lead-menu'
import { PromiseLine } from './promise-line'
import { ReserveDialog } from './reserve-dialog'
import { StageSteps } from './stage-steps'
import { useAskedMove } from './use-asked-move'
import { Wanted } from './wanted'
import { Worth } from './worth'

interface Props {
  lead: Lead
  promise: RestockPromise | undefined
  session: SessionDetail
  onLeave: (() => void) | undefined
}

/** A lead that stands open: how far it came, what is held or promised, and what can be done. */
export function OpenLead({ lead, promise, session, onLeave }: Props) {
  const [isReserving, setReserving] = useState(false)
  const { move, moveTo, question } = useAskedMove()
  const held = lead.reservation?.state === 'held' ? lead.reservation : null
  return (
    <li className="py-3 text-13">
      <div className="flex items-start gap-2">
        <h3 className="min-w-0 flex-1 font-semibold text-pretty">
          <Wanted lead={lead} />
        </h3>
        <LeadMenu lead={lead} isBusy={move.isPending} onMove={(stage) => moveTo(lead, stage)} />
      </div>
      <p className="flex gap-2 text-12 text-text-2">
        <Worth lead={lead} />
        <span className="text-text-3">
          · <Duration from={lead.at} /> in this stage
        </span>
      </p>
      <StageSteps stage={lead.stage} />
      {held && <HeldPieces reservation={held} />}
      {promise && <PromiseLine promise={promise} session={session} onLeave={onLeave} />}
      {!held && (
        <div className="mt-3 flex flex-wrap gap-2">
          <Button size="small" onPress={() => setReserving(true)}>
            Reserve…
          </Button>
          <Button size="small" isPending={move.isPending} onPress={() => moveTo(lead, 'won')}>
            Won
          </Button>
          <Button size="small" onPress={() => moveTo(lead, 'lost')}>
            Lost…
          </Button>
        </div>
      )}
      {move.isError && (
        <p role="alert" className="mt-2 text-12 font-medium text-red">
          Not moved: {move.error.message}
        </p>
      )}
      {isReserving && <ReserveDialog lead={lead} onClose={() => setReserving(false)} />}
      {question}
    </li>
  )
}
