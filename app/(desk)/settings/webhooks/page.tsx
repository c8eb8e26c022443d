import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { JournalPage } from '@/components/journal/journal-page'

export const metadata: Metadata = { title: 'Incoming webhooks' }

export default async function WebhooksPage() {
  await signedIn('administrator')
  return <JournalPage />
}
