import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { Desk } from '@/components/sessions/desk'
import { getShop } from '@/lib/catalog/server'

export const metadata: Metadata = { title: 'Sessions' }

/** One page for the list and for every session: moving between them asks the server for data only. */
export default async function SessionsPage() {
  await signedIn()
  return <Desk shop={await getShop()} />
}
