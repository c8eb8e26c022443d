import { Time } from '@/components/ui/time'
import type { ChannelAlarm } from '@/lib/channels/alarm-list'
import { causeWords } from '@/lib/failures/words'
import { foundWords, waitingWords } from './alarm-words'

/** Why, since when, and what it means for those who answer. */
export function AlarmLine({ alarm }: { alarm: ChannelAlarm }) {
  if (alarm.kind === 'paused')
    return (
      <>
        {causeWords[alarm.cause].title}. {waitingWords(alarm.waiting)}, paused since <Time at={alarm.since} />.
      </>
    )
  return (
    <>
      {alarm.since === null ? (
        'Nothing has come by itself yet'
      ) : (
        <>
          Nothing came by itself since <Time at={alarm.since} />
        </>
      )}
      , {foundWords(alarm.found)}. Sending works; news may be 15 min late.
    </>
  )
}
