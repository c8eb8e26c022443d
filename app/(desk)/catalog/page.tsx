import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { Catalogue } from '@/components/catalog/catalogue'
import { mayActAs } from '@/lib/auth/model'
import { getShop } from '@/lib/catalog/server'

export const metadata: Metadata = { title: 'Catalogue' }

export default async function CatalogPage() {
  const { role } = await signedIn()
  return <Catalogue shop={await getShop()} mayWrite={mayActAs(role, 'supervisor')} />
}
