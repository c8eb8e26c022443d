import { csvLine, toCell } from '@/lib/csv/model'
import type { Lead } from '@/lib/leads/model'

const columns: [name: string, of: (lead: Lead) => string | number | null][] = [
  ['id', (lead) => lead.id],
  ['stage', (lead) => lead.stage],
  ['customer', (lead) => lead.contact.name],
  ['phone', (lead) => lead.contact.phone],
  ['sku', (lead) => lead.product?.sku ?? null],
  ['product', (lead) => lead.product?.name ?? null],
  ['quantity', (lead) => lead.quantity],
  ['value', (lead) => lead.value],
  ['currency', (lead) => lead.currency],
  ['reserved_until', (lead) => (lead.reservation?.state === 'held' ? lead.reservation.until : null)],
  ['assignee', (lead) => lead.assignee?.name ?? null],
  ['opened_at', (lead) => lead.openedAt],
  ['moved_at', (lead) => lead.at],
  ['lost_reason', (lead) => lead.lostReason],
  ['session_id', (lead) => lead.sessionId],
]

export const csvHeader = csvLine(columns.map(([name]) => name))

/** One line of the export. */
export function leadLine(lead: Lead): string {
  return csvLine(columns.map(([, of]) => toCell(String(of(lead) ?? ''))))
}
