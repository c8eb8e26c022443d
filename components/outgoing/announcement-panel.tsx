'use client'

import { useQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'
import { Skeleton } from '@/components/ui/skeleton'
import { Time } from '@/components/ui/time'
import { announcementQueries, useRedeliver } from '@/lib/announcements/client'
import type { Announcement, AnnouncementDetail } from '@/lib/announcements/rows'
import { AttemptList } from './attempt-list'

/** Every try of one event, what was sent each time, and the way to send it again. */
export function AnnouncementPanel({ row }: { row: Announcement }) {
  const detail = useQuery(announcementQueries.detail(row.id))
  const redeliver = useRedeliver(row.id)
  return (
    <div className="flex flex-col gap-3 px-4 pb-5 text-13 @3xl:ps-9">
      {detail.isPending && <Skeleton className="h-40 w-full" />}
      {detail.isError && !detail.data && <p className="text-red">{detail.error.message}</p>}
      {detail.data && <Told detail={detail.data} />}
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" isPending={redeliver.isPending} onPress={() => redeliver.mutate()}>
          {row.state === 'waiting' ? 'Try now' : 'Send again'}
        </Button>
        {detail.data && (
          <CopyButton text={detail.data.body}>
            <Icon name="copy" /> Copy the body
          </CopyButton>
        )}
        <span role="status" className={redeliver.error ? 'font-medium text-red' : 'text-text-2'}>
          {redeliver.error?.message ?? (redeliver.isSuccess && row.state === 'waiting' ? 'On its way, under the same id' : '')}
        </span>
      </div>
    </div>
  )
}

function Told({ detail }: { detail: AnnouncementDetail }) {
  return (
    <>
      <p className="text-text-2">
        <span className="text-text-3">webhook-id</span> <code className="wrap-anywhere">{detail.id}</code>
        {detail.dueAt && detail.tries > 0 && (
          <>
            {' · '}tried again at <Time at={detail.dueAt} as="seconds" />
          </>
        )}
      </p>
      {detail.attempts.length > 0 && <AttemptList attempts={detail.attempts} />}
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what it can focus
        tabIndex={0}
        aria-label="The body as it is sent"
        className="max-h-80 overflow-auto rounded-3 border border-line-strong bg-inset p-3"
      >
        <pre dir="ltr" className="text-12 wrap-anywhere whitespace-pre-wrap">
          {JSON.stringify(JSON.parse(detail.body), null, 2)}
        </pre>
      </section>
    </>
  )
}
