'use client'

import { countdownWords } from '@/components/sessions/countdown-words'
import { useWindow } from '@/components/sessions/use-window'
import { Icon } from '@/components/ui/icon'
import { useLiveState } from '@/lib/live/client'

interface Props {
  closesAt: string | null
  isSaved: boolean
}

/** What a writer has to know: that time runs out, or that there is no connection. */
export function ComposerState({ closesAt, isSaved }: Props) {
  const window = useWindow(closesAt)
  const { state } = useLiveState()
  return (
    <>
      {state === 'offline' && (
        <span className="inline-flex items-center gap-1">
          <Icon name="offline" size={14} />
          {isSaved ? 'Offline' : 'Offline, your text is kept on this screen'}
        </span>
      )}
      {window.state === 'closing' && (
        <span className={`figures inline-flex items-center gap-1 font-medium ${window.isLastMinutes ? 'text-red' : 'text-amber'}`}>
          <Icon name="clock" size={14} />
          Closes in {countdownWords(window)}
        </span>
      )}
    </>
  )
}
