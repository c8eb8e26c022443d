'use client'

import { useQuery } from '@tanstack/react-query'
import { useOpenSession } from '@/components/sessions/use-open-session'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useNow } from '@/components/ui/use-now'
import { nameOf } from '@/lib/contact/model'
import type { SentHere, TakenBack } from '@/lib/holds/client'
import { type Hold, holdOf } from '@/lib/holds/model'
import { sessionQueries } from '@/lib/sessions/client'
import { HoldRing } from './hold-ring'
import { holdWords } from './hold-words'
import { useUndo } from './use-undo'

interface Props extends SentHere {
  /** Whether `Z` takes this one back. */
  hasKey: boolean
}

/** One reply that was sent a moment ago in another session: when it goes, or what became of taking it back. */
export function UndoRow({ sessionId, message, hasKey }: Props) {
  const { open } = useOpenSession()
  // Known since it was sent from there; nothing is asked for here.
  const { data: session } = useQuery({ ...sessionQueries.detail(sessionId), enabled: false })
  const hold = holdOf(message, useNow(1000))
  const { undo, outcome } = useUndo({ message, sessionId, isMine: true, hasKey, isOpen: false })
  const isOver = outcome === 'done' || outcome === 'late'
  return (
    <div className="flex h-14 items-center gap-3 ps-4 pe-4 text-13">
      {!isOver && hold?.kind === 'undo' ? (
        <HoldRing leftMs={hold.leftMs} fullMs={hold.fullMs} />
      ) : (
        <span className="grid size-6 place-items-center text-text-2">
          <Icon name={outcome === 'done' ? 'undo' : 'clock'} />
        </span>
      )}
      <span className="min-w-0 flex-1">
        <span className="block truncate">
          To <bdi>{session ? nameOf(session.contact) : 'the customer'}</bdi>
        </span>
        <span className="figures block truncate text-12 text-text-2">
          <bdi>{wordsFor(outcome, hold)}</bdi>
        </span>
      </span>
      {isOver ? (
        <Button look="quiet" onPress={() => open(sessionId)}>
          Open
        </Button>
      ) : (
        <Button shortcut={hasKey ? 'Z' : undefined} isPending={outcome === 'pending'} onPress={undo}>
          Undo
        </Button>
      )}
    </div>
  )
}

function wordsFor(outcome: TakenBack | null, hold: Hold | null): string {
  if (outcome === 'done') return 'Taken back, its text is kept there'
  if (outcome === 'late') return 'Too late, it is on its way'
  if (outcome === 'failed') return 'It could not be taken back. Try again'
  return hold && hold.kind !== 'stock' ? holdWords(hold) : ''
}
