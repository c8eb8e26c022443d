'use client'

import { useMe } from '@/components/shell/signed-in'
import { Duration } from '@/components/ui/duration'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { nameOf } from '@/lib/contact/model'
import { useSessionChange } from '@/lib/sessions/client'
import type { SessionDetail } from '@/lib/sessions/model'
import { CopyNumber } from './copy-number'
import { OwnerMenu } from './owner-menu'
import { WindowTimer } from './window-timer'

interface Props {
  session: SessionDetail
  onClose: () => void
  /** Shows availability and contact, where there is no room for them beside the thread. */
  onCard: () => void
}

/** Who this is, since when they wait, who looks after them, and how long they can still be answered. */
export function ThreadHeader({ session, onClose, onCard }: Props) {
  const { contact, channelName, awaitingReplySince, windowClosesAt, state } = session
  const change = useSessionChange(session.id)
  const me = useMe()
  const isDone = state === 'done'
  return (
    <header className="@container flex h-14 shrink-0 items-center gap-1 border-b border-line ps-1 pe-1 md:ps-6 md:pe-3">
      <IconButton label="Back to the list" onPress={onClose} className="md:hidden">
        <Icon name="back" size={20} />
      </IconButton>
      <div className="-mb-1 min-w-0 flex-1 overflow-hidden pb-1">
        <h2 className="truncate text-14 font-semibold">
          <bdi>{nameOf(contact)}</bdi>
        </h2>
        {/* Which of these comes first depends on the room: each has a line before it, and that of the first lies outside. */}
        <div className="-ms-[9px] flex items-center gap-2 text-12 whitespace-nowrap text-text-3 *:border-s *:border-line-strong *:ps-2">
          {contact.phone && contact.name && <CopyNumber phone={contact.phone} className="@max-[34rem]:hidden" />}
          <span className="hidden min-w-0 truncate xl:block">{channelName}</span>
          {awaitingReplySince !== null && (
            <bdi className="font-medium text-text">
              Waiting <Duration from={awaitingReplySince} />
            </bdi>
          )}
          {isDone && <span>Done</span>}
          <WindowTimer closesAt={windowClosesAt} isSmall className="md:hidden" />
        </div>
      </div>
      <WindowTimer closesAt={windowClosesAt} className="max-md:hidden" />
      <span aria-hidden className="mx-2 h-4 w-px bg-line-strong max-md:hidden" />
      {me && <OwnerMenu session={session} me={me} />}
      <IconButton
        label={isDone ? 'Take it up again' : 'Done'}
        isDisabled={change.isPending}
        onPress={() => change.mutate({ step: isDone ? 'reopen' : 'done' })}
      >
        <Icon name={isDone ? 'undo' : 'done'} />
      </IconButton>
      <IconButton label="Availability and contact" onPress={onCard} className="lg:hidden">
        <Icon name="catalogue" />
      </IconButton>
    </header>
  )
}
