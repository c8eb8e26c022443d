import { Duration } from '@/components/ui/duration'
import { Icon, type IconName } from '@/components/ui/icon'
import type { Check } from './channel-checks'

interface Props {
  check: Check
  /** When it last proved so. */
  at: string | null
}

const signs: Record<Check['state'], { icon: IconName; colour: string }> = {
  good: { icon: 'done', colour: 'text-accent' },
  bad: { icon: 'failed', colour: 'text-red' },
  open: { icon: 'clock', colour: 'text-text-3' },
}

/** One thing that has to be so. */
export function ChannelCheck({ check, at }: Props) {
  const { icon, colour } = signs[check.state]
  return (
    <li className="flex gap-2.5">
      <Icon name={icon} className={`mt-px ${colour}`} />
      <div className="min-w-0">
        <p className={`font-medium ${check.state === 'bad' ? 'text-red' : ''}`}>
          {check.title}
          {at && (
            <span className="font-normal text-text-3">
              {' '}
              · last one <Duration from={at} as="ago" />
            </span>
          )}
        </p>
        {check.text && <p className="text-12 text-text-2">{check.text}</p>}
      </div>
    </li>
  )
}
