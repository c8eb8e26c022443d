'use client'

import { Icon } from '@/components/ui/icon'
import { useDraft } from '@/lib/drafts/client'
import type { SessionDetail } from '@/lib/sessions/model'
import { KeptText } from './kept-text'

interface Props {
  session: SessionDetail
  /** What to call the customer; null where no name is known. */
  name: string | null
}

/** Stands in the composer's place once the window has closed: what can be done, and that nothing written is lost. */
export function ClosedComposer({ session, name }: Props) {
  const draft = useDraft(session.id, session.draft)
  return (
    <section aria-label="Your reply" className="flex flex-col gap-2">
      {draft.text.trim() !== '' && <KeptText sessionId={session.id} text={draft.text} name={name} />}
      <div className="flex items-start gap-3 rounded-3 border border-line-strong bg-inset px-4 py-3 text-13">
        <Icon name="lock" className="mt-px text-text-2" />
        <div>
          <p className="font-semibold">Only a template can reach {name ?? 'this customer'} now</p>
          <p className="text-pretty text-text-2">
            The 24 hours since their last message are over. Once {name ?? 'the customer'} writes again, you can answer here.
          </p>
        </div>
      </div>
    </section>
  )
}
