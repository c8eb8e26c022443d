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

export const csvHeader = lineOf(columns.map(([name]) => name))

/** One line of the export. */
export function csvLine(lead: Lead): string {
  return lineOf(columns.map(([, of]) => String(of(lead) ?? '')))
}

function lineOf(values: string[]): string {
  return `${values.map(quoted).join(',')}\r\n`
}

/** A spreadsheet takes what begins with one of these for a formula, and runs it: an apostrophe keeps it a text. */
function quoted(value: string): string {
  const text = /^[\s]*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
