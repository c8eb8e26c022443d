import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { IconName } from '@/components/ui/icon'
import type { ListFilter } from '@/lib/desk/model'
import type { SessionView } from '@/lib/sessions/model'

interface Props {
  filter: ListFilter
  onReset: (reset: Partial<ListFilter>) => void
}

const words: Record<SessionView, { icon: IconName; title: string; text: string }> = {
  needs_reply: { icon: 'done', title: 'Everyone has an answer', text: 'New questions appear here by themselves.' },
  closing: { icon: 'clock', title: 'Nobody is running out of time', text: 'Customers who wait with less than an hour left appear here.' },
  waiting: { icon: 'hourglass', title: 'No answers are awaited', text: 'Once you have replied, the session waits here for the customer.' },
  closed: { icon: 'lock', title: 'No window has closed', text: 'Sessions whose 24 hours are over appear here.' },
  done: {
    icon: 'done',
    title: 'Nothing is put away yet',
    text: 'Mark a session as done, and it rests here until the customer writes again.',
  },
  all: { icon: 'sessions', title: 'Nobody has written yet', text: 'The first message on a connected channel opens the first session.' },
}

/** What an empty view means, and what would fill it. */
export function ListEmpty({ filter: { view, q, assignee }, onReset }: Props) {
  if (q.trim() !== '') {
    return (
      <EmptyState icon="search" title="Nobody found" action={<Button onPress={() => onReset({ q: '' })}>Clear the search</Button>}>
        No name or number in this view matches “{q.trim()}”.
      </EmptyState>
    )
  }
  if (assignee !== null) {
    return (
      <EmptyState icon="person" title="None of these" action={<Button onPress={() => onReset({ assignee: null })}>Show everyone’s</Button>}>
        {assignee === 'none'
          ? 'Each session in this view has somebody who looks after it.'
          : 'This person looks after no session in this view.'}
      </EmptyState>
    )
  }
  const { icon, title, text } = words[view]
  return (
    <EmptyState icon={icon} title={title}>
      {text}
    </EmptyState>
  )
}
