'use client'

import { useState } from 'react'
import { focusFinder } from '@/components/availability/finder-focus'
import { SideCard } from '@/components/availability/side-card'
import { SideDrawer } from '@/components/availability/side-drawer'
import { useFreshStock } from '@/components/availability/use-fresh-stock'
import { RemindersHere } from '@/components/reminders/reminders-here'
import { ReplyDock } from '@/components/replies/reply-dock'
import { useReplying } from '@/components/replies/use-replying'
import { QueryFailure } from '@/components/shell/query-failure'
import { useTemplating } from '@/components/templates/use-templating'
import type { SessionDetail } from '@/lib/sessions/model'
import { useThread } from '@/lib/thread/client'
import { useViewing } from '@/lib/viewers/client'
import { MessageLog } from './message-log'
import { ThreadAnnouncer } from './thread-announcer'
import { ThreadHeader } from './thread-header'
import { ThreadSkeleton } from './thread-skeleton'
import { ViewersLine } from './viewers-line'

interface Props {
  session: SessionDetail
  onClose: () => void
}

/** Thread, reply and what is known about product and customer. */
export function OpenSession({ session, onClose }: Props) {
  const [isCardOpen, setCardOpen] = useState(false)
  const thread = useThread(session.id)
  const replying = useReplying(session, thread.messages)
  const templating = useTemplating(session, thread.messages)
  useFreshStock(session)
  useViewing(session.id)
  const { end } = thread
  const pending = [...replying.pending, ...templating.pending]
  return (
    <>
      <section data-covers-tabs aria-label="Session" className="flex min-w-0 flex-1 flex-col bg-bg">
        <ThreadHeader session={session} onClose={onClose} onCard={() => setCardOpen(true)} />
        {/* Here only the log gives way, which keeps its place. */}
        <RemindersHere className="border-b border-line md:hidden" />
        {end.data && <MessageLog session={session} thread={thread} pending={pending} />}
        {!end.data && end.error && <QueryFailure error={end.error} onRetry={() => void end.refetch()} isRetrying={end.isFetching} />}
        {!end.data && !end.error && <ThreadSkeleton />}
        <ViewersLine viewers={session.viewers} />
        <ReplyDock
          session={session}
          messages={thread.messages}
          replying={replying}
          templating={templating}
          onAnother={() => focusFinder(() => setCardOpen(true))}
        />
        {end.data && <ThreadAnnouncer session={session} messages={thread.messages} />}
      </section>
      <aside aria-label="Availability and contact" className="hidden w-85 shrink-0 flex-col border-s border-line-strong bg-panel lg:flex">
        <SideCard session={session} />
      </aside>
      <SideDrawer isOpen={isCardOpen} onOpenChange={setCardOpen} session={session} />
    </>
  )
}
