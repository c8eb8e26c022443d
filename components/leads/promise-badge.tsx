import { Badge } from '@/components/ui/badge'
import { Icon, type IconName } from '@/components/ui/icon'
import type { RestockPromise } from '@/lib/leads/model'
import { promiseWords } from './promise-words'

const looks: Record<RestockPromise['state'], { look: 'neutral' | 'green' | 'dashed'; icon: IconName }> = {
  waiting: { look: 'neutral', icon: 'clock' },
  ready: { look: 'green', icon: 'bell' },
  answered: { look: 'neutral', icon: 'check' },
  expired: { look: 'dashed', icon: 'hourglass' },
  cancelled: { look: 'dashed', icon: 'close' },
}

/** How a promise to write stands. */
export function PromiseBadge({ state }: { state: RestockPromise['state'] }) {
  const { look, icon } = looks[state]
  return (
    <Badge look={look}>
      <Icon name={icon} size={12} /> {promiseWords[state]}
    </Badge>
  )
}
