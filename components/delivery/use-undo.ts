'use client'

import { focusComposer } from '@/components/replies/composer-focus'
import { type TakenBack, useTakeBack, useTakings } from '@/lib/holds/client'
import type { Message } from '@/lib/sessions/model'
import { useShortcuts } from '@/lib/shortcuts/client'

interface Undo {
  message: Message
  sessionId: string
  /** Whether the person at this desk wrote it: then its text is theirs again. */
  isMine: boolean
  /** Whether `Z` does the same. */
  hasKey: boolean
  /** Whether the cursor goes where the text is then. */
  isOpen: boolean
}

/** Takes one message back, once; what became of that is known to the whole tab. */
export function useUndo({ message, sessionId, isMine, hasKey, isOpen }: Undo): { undo: () => void; outcome: TakenBack | null } {
  const takeBack = useTakeBack(sessionId, () => isOpen && isMine && focusComposer())
  const outcome = useTakings().findLast((taking) => taking.messageId === message.id)?.outcome ?? null
  function undo() {
    if (outcome === 'pending' || outcome === 'done') return
    takeBack.mutate({ message, isMine })
  }
  useShortcuts({ z: hasKey ? undo : undefined })
  return { undo, outcome }
}
