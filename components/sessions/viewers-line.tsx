import { Avatar } from '@/components/ui/avatar'
import { Icon } from '@/components/ui/icon'
import type { SessionDetail } from '@/lib/sessions/model'

/** Who else has this session open; whoever writes comes first, so that nobody answers twice. */
export function ViewersLine({ viewers }: Pick<SessionDetail, 'viewers'>) {
  const writing = viewers.filter(({ composing }) => composing)
  const told = writing.length > 0 ? writing : viewers
  return (
    <div role="status" className="mx-auto w-full max-w-252 shrink-0 px-3 md:px-6">
      {told.length > 0 && (
        <p
          className={`mb-2 flex items-center gap-2 rounded-2 border px-2.5 py-1.5 text-12 ${writing.length > 0 ? 'border-amber-line bg-amber-tint text-amber' : 'border-line bg-panel text-text-2'}`}
        >
          {writing.length > 0 ? <Icon name="edit" size={14} /> : <Avatar size={16} name={told[0]?.name ?? ''} />}
          <span className="min-w-0 truncate">
            <bdi>{namesOf(told)}</bdi> {told.length === 1 ? 'is' : 'are'} {writing.length > 0 ? 'writing an answer' : 'looking at this too'}
          </span>
        </p>
      )}
    </div>
  )
}

const list = new Intl.ListFormat('en-GB')

function namesOf(people: SessionDetail['viewers']): string {
  const names = people.map(({ name }) => name)
  return list.format(names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names)
}
