'use client'

import { LeadSection } from '@/components/leads/lead-section'
import type { SessionDetail } from '@/lib/sessions/model'
import { AvailabilitySection } from './availability-section'
import { ContactSection } from './contact-section'
import { ProductFinder } from './product-finder'
import { SimilarSection } from './similar-section'

interface Props {
  session: SessionDetail
  /** Leaves the drawer that it stands in. */
  onLeave?: () => void
}

/** What is known of the product in question, of what the customer is interested in, and of the customer. */
export function SideCard({ session, onLeave }: Props) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <AvailabilitySection session={session} />
      <LeadSection session={session} onLeave={onLeave} />
      {session.suggestion?.product && <SimilarSection sku={session.suggestion.product.sku} sessionId={session.id} />}
      <ProductFinder sessionId={session.id} />
      <ContactSection session={session} />
    </div>
  )
}
