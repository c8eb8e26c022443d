import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { PromiseDesk } from '@/components/pipeline/promise-desk'

export const metadata: Metadata = { title: 'Promises' }

export default async function PromisesPage() {
  await signedIn()
  return <PromiseDesk />
}
