'use client'

import { usePathname } from 'next/navigation'
import { Link } from 'react-aria-components'
import { Icon, type IconName } from '@/components/ui/icon'
import { mayActAs, type Role } from '@/lib/auth/model'

const pages: readonly { href: string; name: string; icon: IconName; role: Role }[] = [
  { href: '/settings/channels', name: 'Channels', icon: 'channel', role: 'administrator' },
  { href: '/settings/shop', name: 'Shop', icon: 'catalogue', role: 'administrator' },
  { href: '/settings/team', name: 'Team', icon: 'team', role: 'administrator' },
  { href: '/settings/leads', name: 'Leads', icon: 'pipeline', role: 'administrator' },
  { href: '/settings/sources', name: 'Stock source', icon: 'catalogue', role: 'administrator' },
  { href: '/settings/keys', name: 'API keys', icon: 'key', role: 'administrator' },
  { href: '/settings/webhooks', name: 'Webhooks', icon: 'webhook', role: 'administrator' },
  { href: '/settings/reply-texts', name: 'Reply texts', icon: 'message', role: 'administrator' },
  { href: '/settings/learned-words', name: 'Learned words', icon: 'bookmark', role: 'supervisor' },
  { href: '/settings/outgoing', name: 'Outgoing webhooks', icon: 'outgoing', role: 'administrator' },
  { href: '/settings/notifications', name: 'Notifications', icon: 'bell', role: 'operator' },
  { href: '/settings/api', name: 'API', icon: 'code', role: 'operator' },
]

/** The pages of the settings that are open to this role: beside them from 1200 px up, above them below. */
export function SettingsNav({ role }: { role: Role }) {
  const pathname = usePathname()
  return (
    <nav
      aria-label="Settings"
      className="flex shrink-0 flex-wrap gap-x-1 border-b border-line bg-panel px-2 lg:w-60 lg:flex-col lg:gap-0 lg:border-e lg:border-b-0 lg:border-line-strong lg:px-0"
    >
      <p className="hidden h-14 items-center border-b border-line px-4 text-16 font-semibold lg:mb-2 lg:flex">Settings</p>
      {pages
        .filter((page) => mayActAs(role, page.role))
        .map(({ href, name, icon }) => (
          <Link
            key={href}
            href={href}
            aria-current={pathname === href ? 'page' : undefined}
            className="relative flex h-10 items-center gap-2 px-3 text-13 text-text-2 -outline-offset-2 data-hovered:bg-hover aria-[current=page]:font-medium aria-[current=page]:text-text aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-2 aria-[current=page]:after:bottom-0 aria-[current=page]:after:h-0.5 aria-[current=page]:after:bg-accent lg:h-8 lg:px-4 lg:aria-[current=page]:bg-selected lg:aria-[current=page]:after:inset-y-0 lg:aria-[current=page]:after:inset-s-0 lg:aria-[current=page]:after:inset-e-auto lg:aria-[current=page]:after:h-auto lg:aria-[current=page]:after:w-0.75 coarse:h-11"
          >
            <Icon name={icon} /> {name}
          </Link>
        ))}
    </nav>
  )
}
