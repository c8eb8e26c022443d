import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { ContractPage } from '@/components/contract/contract-page'

export const metadata: Metadata = { title: 'API' }

export default async function Page() {
  await signedIn()
  return <ContractPage />
}
