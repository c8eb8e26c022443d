import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { ShopSettings } from '@/components/settings/shop-settings'
import { getShop } from '@/lib/catalog/server'

export const metadata: Metadata = { title: 'Shop' }

export default async function Page() {
  await signedIn('administrator')
  return <ShopSettings shop={await getShop()} />
}
