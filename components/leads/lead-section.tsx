'use client'

import { isClosed } from '@/lib/leads/model'
import type { SessionDetail } from '@/lib/sessions/model'
import { EndedLead } from './ended-lead'
import { OpenLead } from './open-lead'

const MOST_ENDED = 3

interface Props {
  session: SessionDetail
  /** Leaves the drawer that it stands in. */
  onLeave: (() => void) | undefined
}

/** What this customer is interested in: what stands open, and how the last ones ended. */
export function LeadSection({ session, onLeave }: Props) {
  const { leads, promises } = session
  if (leads.length === 0) return null
  const open = leads.filter(({ stage }) => !isClosed(stage))
  const ended = leads.filter(({ stage }) => isClosed(stage)).slice(0, MOST_ENDED)
  return (
    <section aria-label="Leads" className="border-b border-line px-4 pt-4 pb-1">
      <h2 className="text-12 font-semibold text-text-2">{open.length > 1 ? `${open.length} leads` : 'Lead'}</h2>
      <ul className="divide-y divide-line">
        {open.map((lead) => (
          <OpenLead
            key={lead.id}
            lead={lead}
            promise={promises.find(({ leadId }) => leadId === lead.id)}
            session={session}
            onLeave={onLeave}
          />
        ))}
        {ended.map((lead) => (
          <EndedLead key={lead.id} lead={lead} />
        ))}
      </ul>
    </section>
  )
}
