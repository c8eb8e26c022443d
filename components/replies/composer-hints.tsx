'use client'

import { countdownWords } from '@/components/sessions/countdown-words'
import { useWindow } from '@/components/sessions/use-window'
import { Icon } from '@/components/ui/icon'
import type { Draft } from '@/lib/drafts/client'
import { useLiveState } from '@/lib/live/client'
import { lengthWords } from './text-problem'

interface Props {
  closesAt: string | null
  draft: Draft
  problem: string | null
}

/** What a writer has to know: what is wrong with the text, how long it is, that there is no connection, or that time runs out. */
export function ComposerHints({ closesAt, draft, problem }: Props) {
  const window = useWindow(closesAt)
  const { state } = useLiveState()
  const length = lengthWords(draft.text)
  return (
    <span
      id="composer-hints"
      className="flex min-w-0 flex-1 flex-wrap items-center justify-end gap-x-3 px-3 text-12 text-text-3 empty:hidden max-md:-order-1 max-md:basis-full max-md:justify-start max-md:px-4 max-md:pt-2 md:min-h-7 md:pb-2"
    >
      {problem && <span className="font-medium text-red">{problem}</span>}
      {length && <span className="figures">{length}</span>}
      {state === 'offline' && (
        <span className="inline-flex items-center gap-1">
          <Icon name="offline" size={14} />
          {draft.isSaved ? 'Offline' : 'Offline, your text is kept on this screen'}
        </span>
      )}
      {window.state === 'closing' && (
        <span className={`figures inline-flex items-center gap-1 font-medium ${window.isLastMinutes ? 'text-red' : 'text-amber'}`}>
          <Icon name="clock" size={14} />
          Closes in {countdownWords(window)}
        </span>
      )}
    </span>
  )
}
