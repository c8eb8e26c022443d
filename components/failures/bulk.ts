import type { FailureRow } from '@/lib/failures/rows'
import { type Cure, cureOf } from './cure'

export interface BulkPlan {
  goes: FailureRow[]
  stays: { row: FailureRow; why: string }[]
}

const reasons: Record<Exclude<Cure, 'send_again'>, string> = {
  check: 'It may have arrived: check it first',
  send_template: 'The window has closed: only a template gets through',
  correct_text: 'WhatsApp would refuse the same text again',
  check_number: 'The number has to be checked first',
  fix_channel: 'The channel has to be mended first',
  call_customer: 'WhatsApp would hold it back again',
  open_session: 'Sending it again does not help',
  wait: 'It is on its way once more already',
}

/** What would go if these were sent again, and why the others would not. */
export function bulkPlan(rows: readonly FailureRow[], paused: ReadonlySet<string>): BulkPlan {
  const plan: BulkPlan = { goes: [], stays: [] }
  for (const row of rows) {
    const cure = cureOf(row, paused)
    if (cure === 'send_again') plan.goes.push(row)
    else plan.stays.push({ row, why: reasons[cure] })
  }
  return plan
}
