import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { LeadSettings } from '@/components/leads/lead-settings'

export const metadata: Metadata = { title: 'Leads' }

export default async function LeadsPage() {
  await signedIn('administrator')
  return <LeadSettings />
}
