'use client'

import { useQuery } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Dialog } from '@/components/ui/dialog'
import { Time } from '@/components/ui/time'
import type { ChannelAlarm } from '@/lib/channels/alarm-list'
import { channelQueries } from '@/lib/channels/client'
import { causeWords } from '@/lib/failures/words'
import { alarmTitle, foundWords, stepsToMend, waitingWords } from './alarm-words'
import { ChannelCheck } from './channel-check'
import { checksOf } from './channel-checks'

interface Props {
  alarm: ChannelAlarm
  /** Whether this person may change channels. */
  mayMend: boolean
  onClose: () => void
}

/** What an alarm rests on, and the steps that mend it; for administrators also what was last found of the channel. */
export function AlarmDialog({ alarm, mayMend, onClose }: Props) {
  const channels = useQuery({ ...channelQueries.list(), enabled: mayMend })
  const channel = channels.data?.items.find(({ id }) => id === alarm.channelId)
  return (
    <Dialog
      title={alarmTitle(alarm)}
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          {mayMend && <ButtonLink href="/settings/channels">Open the channel’s settings</ButtonLink>}
          <Button onPress={onClose}>Close</Button>
        </>
      }
    >
      <div className="flex flex-col gap-5 text-13">
        <section>
          <h3 className="mb-1 text-12 font-semibold text-text-2">What we saw</h3>
          <Evidence alarm={alarm} />
        </section>
        {channel && (
          <section>
            <h3 className="mb-2 text-12 font-semibold text-text-2">
              The channel when it was last tested
              {channel.checkedAt && (
                <>
                  , <Time at={channel.checkedAt} />
                </>
              )}
            </h3>
            <ul className="grid gap-3 md:grid-cols-2">
              {checksOf(channel).map((check) => (
                <ChannelCheck key={check.name} check={check} at={check.name === 'events' ? channel.lastWebhookAt : null} />
              ))}
            </ul>
          </section>
        )}
        <section>
          <h3 className="mb-1 text-12 font-semibold text-text-2">{mayMend ? 'What mends it' : 'What an administrator does now'}</h3>
          <ol className="list-decimal space-y-1 ps-5">
            {stepsToMend(alarm).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      </div>
    </Dialog>
  )
}

function Evidence({ alarm }: { alarm: ChannelAlarm }) {
  if (alarm.kind === 'webhook_down')
    return (
      <p>
        {foundWords(alarm.found)} since the provider last brought delivery news by itself
        {alarm.since !== null && (
          <>
            ; its last call of any kind was <Time at={alarm.since} />
          </>
        )}
        . Messages still come in and go out, but later: each is asked about after 15 s, and then at longer intervals.
      </p>
    )
  return (
    <>
      <p>
        {causeWords[alarm.cause].title}, <Time at={alarm.since} />. Every other reply would have met the same, so none was tried:{' '}
        {waitingWords(alarm.waiting).toLocaleLowerCase('en')}. {causeWords[alarm.cause].explain}
      </p>
      {alarm.text && (
        <p className="mt-2 rounded-2 border border-line bg-inset px-3 py-2 wrap-anywhere">
          <span className="text-text-3">The provider’s words: </span>
          {alarm.text}
        </p>
      )}
    </>
  )
}
