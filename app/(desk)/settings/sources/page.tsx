import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { SourceSettings } from '@/components/sources/source-settings'

export const metadata: Metadata = { title: 'Stock source' }

export default async function SourcesPage() {
  await signedIn('administrator')
  return <SourceSettings />
}
