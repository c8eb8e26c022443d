import { Tick } from '@/components/ui/tick'
import { MessageMeta } from './message-meta'
import { MessageText } from './message-text'

/** A reply on its way to our own server, where it will stand once it is accepted. */
export function PendingBubble({ body }: { body: string }) {
  return (
    <article aria-busy className="mt-3 flex flex-col items-end transition duration-150 starting:translate-y-3 starting:opacity-0">
      <div className="max-w-[min(64ch,88%)] rounded-4 rounded-ee-1 border border-bubble-out-line bg-bubble-out md:max-w-[min(64ch,84%)]">
        <div dir="auto" className="flow-root px-3 py-1.75 wrap-anywhere">
          <MessageText text={body} />
          <MessageMeta>
            <Tick status="queued" withWord className="text-text-2" />
          </MessageMeta>
        </div>
      </div>
    </article>
  )
}
