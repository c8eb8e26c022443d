'use client'

import type { SessionDetail } from '@/lib/sessions/model'
import { AvailabilitySection } from './availability-section'
import { ContactSection } from './contact-section'
import { ProductFinder } from './product-finder'
import { SimilarSection } from './similar-section'

/** What is known of the product in question, and of the customer. */
export function SideCard({ session }: { session: SessionDetail }) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <AvailabilitySection session={session} />
      {session.suggestion?.product && <SimilarSection sku={session.suggestion.product.sku} sessionId={session.id} />}
      <ProductFinder sessionId={session.id} />
      <ContactSection session={session} />
    </div>
  )
}
