import { redirect } from 'next/navigation'
import { signedIn } from '@/app/signed-in'

export default async function SettingsPage() {
  await signedIn('administrator')
  redirect('/settings/channels')
}
