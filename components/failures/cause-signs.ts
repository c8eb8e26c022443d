import type { IconName } from '@/components/ui/icon'
import type { FailureCause } from '@/lib/failures/model'

const icons: Record<FailureCause, IconName> = {
  window_closed: 'lock',
  not_on_whatsapp: 'phone',
  undeliverable: 'phone_missed',
  rate_limited: 'gauge',
  invalid_recipient: 'phone',
  invalid_content: 'text_refused',
  provider_auth: 'key',
  provider_down: 'no_server',
  policy: 'failed',
  payment: 'card',
  experiment: 'failed',
  unknown_outcome: 'unknown',
  stuck: 'hourglass',
  other: 'failed',
}

// Not lost for certain: amber. Everything else did not arrive: red.
const uncertain = new Set<FailureCause>(['unknown_outcome', 'stuck'])

export function causeIcon(cause: FailureCause): IconName {
  return icons[cause]
}

export function causeColour(cause: FailureCause): string {
  return uncertain.has(cause) ? 'text-amber-icon' : 'text-red'
}
