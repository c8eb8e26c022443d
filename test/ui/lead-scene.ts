import type { Lead, LeadPage, LeadStage, LeadSums, RestockPromise } from '@/lib/leads/model'
import { ago, nextId } from './desk-scene'

/** Grace asked about a lamp an hour ago. */
export function lead(fields: Partial<Lead> = {}): Lead {
  return {
    id: nextId(),
    stage: 'inquired',
    sessionId: nextId(),
    contact: { id: nextId(), name: 'Grace Okafor', phone: '+447700900341', chatId: '447700900341@c.us' },
    windowClosesAt: ago(-20 * 60),
    hasFailure: false,
    product: { sku: 'LAMP', name: 'Desk lamp' },
    quantity: null,
    at: ago(60),
    value: '20.00',
    currency: 'EUR',
    reservation: null,
    lostReason: null,
    assignee: null,
    openedAt: ago(60),
    version: 1,
    ...fields,
  }
}

/** Two lamps are held for another three hours from now. */
export function reservedLead(fields: Partial<Lead> = {}): Lead {
  const until = new Date(Date.now() + 3 * 3600_000 + 30_000).toISOString()
  return lead({
    stage: 'reserved',
    quantity: 2,
    reservation: { id: nextId(), quantity: 2, until, state: 'held', remindedAt: null },
    ...fields,
  })
}

export function promiseOf({ id: leadId, sessionId, contact }: Lead, fields: Partial<RestockPromise> = {}): RestockPromise {
  return {
    id: nextId(),
    state: 'waiting',
    leadId,
    sessionId,
    contact,
    product: { sku: 'LAMP', name: 'Desk lamp' },
    quantity: 1,
    consent: 'let me know',
    createdAt: ago(60),
    expiresAt: ago(-60 * 24 * 90),
    readyAt: null,
    windowClosesAt: null,
    ...fields,
  }
}

/** What the server answers of one stage, when these are all. */
export function leadPage(all: readonly Lead[], stage: string | null): LeadPage {
  return { items: all.filter((each) => each.stage === stage), nextCursor: null }
}

/** What stands in each stage, when these are all. */
export function leadSums(all: readonly Lead[]): LeadSums {
  const of = (one: LeadStage) => all.filter((each) => each.stage === one).length
  return {
    counts: {
      inquired: of('inquired'),
      answered: of('answered'),
      reserved: of('reserved'),
      restock_alert: of('restock_alert'),
      alternatives: of('alternatives'),
      won: of('won'),
      lost: of('lost'),
    },
    values: { inquired: [], answered: [], reserved: [], restock_alert: [], alternatives: [], won: [], lost: [] },
  }
}
