import type { IconName } from '@/components/ui/icon'
import { mayActAs, type Role } from '@/lib/auth/model'

interface SettingsPage {
  href: string
  name: string
  /** What it is for. */
  hint: string
  icon: IconName
  role: Role
}

const pages: readonly SettingsPage[] = [
  { href: '/settings/channels', name: 'Channels', hint: 'The numbers you answer from', icon: 'channel', role: 'administrator' },
  { href: '/settings/shop', name: 'Shop', hint: 'Time zone, low stock, currency', icon: 'place', role: 'administrator' },
  { href: '/settings/team', name: 'Team', hint: 'Who may do what', icon: 'team', role: 'administrator' },
  { href: '/settings/reply-texts', name: 'Reply texts', hint: 'What customers read', icon: 'message', role: 'administrator' },
  { href: '/settings/learned-words', name: 'Learned words', hint: 'What customers call products', icon: 'bookmark', role: 'supervisor' },
  { href: '/settings/leads', name: 'Leads', hint: 'How long things are held and promised', icon: 'pipeline', role: 'administrator' },
  { href: '/settings/sources', name: 'Stock source', hint: 'Where stock is asked', icon: 'catalogue', role: 'administrator' },
  { href: '/settings/keys', name: 'API keys', hint: 'Let programs in', icon: 'key', role: 'administrator' },
  { href: '/settings/webhooks', name: 'Incoming webhooks', hint: 'What the channels told', icon: 'webhook', role: 'administrator' },
  { href: '/settings/outgoing', name: 'Outgoing webhooks', hint: 'Tell other systems', icon: 'outgoing', role: 'administrator' },
  { href: '/settings/notifications', name: 'Notifications', hint: 'What this browser tells you', icon: 'bell', role: 'operator' },
  { href: '/settings/api', name: 'API', hint: 'Every call, to read up', icon: 'code', role: 'operator' },
]

/** The pages of the settings that are open to this role; everybody has some. */
export function settingsPagesFor(role: Role): SettingsPage[] {
  return pages.filter((page) => mayActAs(role, page.role))
}
