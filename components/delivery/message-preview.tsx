import { Tick } from '@/components/ui/tick'
import type { SessionRow } from '@/lib/sessions/model'
import { contentWords } from './content-words'

/** One line of the last message, with the tick when it was ours. Cut where its own direction of reading ends. */
export function MessagePreview({ message }: { message: SessionRow['lastMessage'] }) {
  if (!message) return <span className="flex-1" />
  return (
    <>
      {message.direction === 'out' && message.status && <Tick status={message.status} className="w-4.5 shrink-0" />}
      <span dir="auto" className="min-w-0 flex-1 truncate [text-align:match-parent]">
        {contentWords(message.preview)}
      </span>
    </>
  )
}
