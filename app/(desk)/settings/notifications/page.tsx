import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { NotificationSettings } from '@/components/notifications/notification-settings'

export const metadata: Metadata = { title: 'Notifications' }

export default async function NotificationsPage() {
  await signedIn()
  return <NotificationSettings />
}
