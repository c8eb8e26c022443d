import { redirect } from 'next/navigation'
import { signedIn } from '@/app/signed-in'
import { mayActAs } from '@/lib/auth/model'

export default async function SettingsPage() {
  const { role } = await signedIn()
  redirect(mayActAs(role, 'administrator') ? '/settings/channels' : '/settings/notifications')
}
