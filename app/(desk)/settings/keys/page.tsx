import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { KeySettings } from '@/components/keys/key-settings'

export const metadata: Metadata = { title: 'API keys' }

export default async function KeysPage() {
  await signedIn('administrator')
  return <KeySettings />
}
