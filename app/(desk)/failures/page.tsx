import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { FailureDesk } from '@/components/failures/failure-desk'

export const metadata: Metadata = { title: 'Failures' }

export default async function FailuresPage() {
  return <FailureDesk me={await signedIn()} />
}
