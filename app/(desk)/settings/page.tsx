import { redirect } from 'next/navigation'
import { signedIn } from '@/app/signed-in'
import { settingsPagesFor } from '@/components/settings/settings-pages'

export default async function SettingsPage() {
  const { role } = await signedIn()
  redirect(settingsPagesFor(role)[0]?.href ?? '/')
}
