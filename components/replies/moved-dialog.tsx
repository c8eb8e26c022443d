'use client'

import { contentOf } from '@/components/delivery/content-words'
import { MessageText } from '@/components/delivery/message-text'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Time } from '@/components/ui/time'
import type { SentReply } from '@/lib/replies/client'
import type { Message } from '@/lib/sessions/model'
import { focusComposer } from './composer-focus'
import type { Replying } from './use-replying'

interface Props {
  /** What to call the customer; null where no name is known. */
  name: string | null
  replying: Pick<Replying, 'send' | 'dismiss'> & { refused: (Pick<SentReply, 'refusal'> & { reply: Written }) | null }
}

interface Written {
  body: string
  suggestionId?: string
  lastSeenMessageId: string | null
}

/** Somebody wrote while this reply was being written: shows just that, and asks whether the reply still fits. */
export function MovedDialog({ name, replying: { refused, send, dismiss } }: Props) {
  const moved = refused?.refusal?.kind === 'moved' ? refused.refusal : null
  if (!refused || !moved) return null
  const { reply } = refused
  const lastSeenMessageId = moved.newMessages.at(-1)?.id ?? reply.lastSeenMessageId
  function keep() {
    dismiss()
    focusComposer()
  }
  return (
    <Dialog
      title="There is something new"
      role="alertdialog"
      isOpen
      onOpenChange={(isOpen) => !isOpen && keep()}
      footer={
        <>
          <Button autoFocus onPress={keep}>
            Keep editing
          </Button>
          <Button look="primary" onPress={() => send(reply.body, reply.suggestionId ?? null, { lastSeenMessageId })}>
            Send anyway
          </Button>
        </>
      }
    >
      <p className="text-14 text-text-2">{wordsFor(moved.newMessages, name)} Your reply was not sent.</p>
      <ul className="mt-4 flex flex-col gap-2">
        {moved.newMessages.map((message) => (
          <li key={message.id} className={`flex ${message.direction === 'out' ? 'justify-end' : ''}`}>
            <div dir="auto" className={`max-w-[84%] rounded-4 border px-3 py-1.75 wrap-anywhere ${lookOf(message)}`}>
              {message.body ? <MessageText text={message.body} /> : contentOf(message.type)?.words}
              <span dir="ltr" className="ms-3 inline-flex gap-1.5 text-12 text-text-3">
                {message.author?.name}
                <Time at={message.at} as="hour" />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function lookOf({ direction }: Message): string {
  return direction === 'out' ? 'rounded-ee-1 border-bubble-out-line bg-bubble-out' : 'rounded-es-1 border-bubble-in-line bg-bubble-in'
}

function wordsFor(messages: Message[], name: string | null): string {
  const colleague = messages.find((message) => message.direction === 'out')
  if (colleague) return `${colleague.author?.name ?? 'Someone outside this desk'} answered while you were writing.`
  return `${name ?? 'The customer'} wrote while you were writing.`
}
