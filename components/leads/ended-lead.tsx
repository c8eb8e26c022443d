import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { Lead } from '@/lib/leads/model'
import { stageWords } from './stage-words'

/** One that was won or lost, in a line. */
export function EndedLead({ lead: { product, stage, at, lostReason } }: { lead: Lead }) {
  return (
    <li className="py-2 text-12 text-text-3">
      <span className="flex items-center gap-2">
        <Icon name={stage === 'won' ? 'done' : 'close'} size={14} />
        <span className="min-w-0 flex-1 truncate text-text-2">
          <bdi>{product?.name}</bdi>
        </span>
        <span className="whitespace-nowrap">
          {stageWords[stage]} <Time at={at} />
        </span>
      </span>
      {lostReason && <span className="ms-5.5 block wrap-anywhere">{lostReason}</span>}
    </li>
  )
}
