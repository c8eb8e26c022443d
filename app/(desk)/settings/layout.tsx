import type { ReactNode } from 'react'
import { signedIn } from '@/app/signed-in'
import { SettingsNav } from '@/components/settings/settings-nav'

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const { role } = await signedIn()
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col lg:flex-row">
      <SettingsNav role={role} />
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">{children}</div>
    </div>
  )
}
