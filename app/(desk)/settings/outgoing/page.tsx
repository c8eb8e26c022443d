import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { OutgoingPage } from '@/components/outgoing/outgoing-page'

export const metadata: Metadata = { title: 'Outgoing webhooks' }

export default async function Page() {
  await signedIn('administrator')
  return <OutgoingPage />
}
