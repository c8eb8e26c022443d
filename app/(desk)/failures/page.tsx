import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { FailureDesk } from '@/components/failures/failure-desk'
import { mayActAs } from '@/lib/auth/model'

export const metadata: Metadata = { title: 'Failures' }

export default async function FailuresPage() {
  const { role } = await signedIn()
  return <FailureDesk mayMend={mayActAs(role, 'administrator')} />
}
