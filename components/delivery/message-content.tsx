import { Icon } from '@/components/ui/icon'
import type { Message } from '@/lib/sessions/model'
import { contentOf } from './content-words'
import { MessageText } from './message-text'

/** The words of a message, and what else it holds. */
export function MessageContent({ message: { type, body } }: { message: Message }) {
  const content = contentOf(type)
  if (!content) return body ? <MessageText text={body} /> : <span className="text-text-3 italic">Empty message</span>
  return (
    <>
      <span className={`${body ? 'flex' : 'inline-flex'} h-5 items-center gap-1.5 align-top text-13 text-text-2`}>
        <Icon name={content.icon} />
        {content.words}
      </span>
      {body && <MessageText text={body} />}
    </>
  )
}
