'use client'

import { usePathname } from 'next/navigation'
import { Icon } from '@/components/ui/icon'
import type { Person } from '@/lib/auth/model'
import { LiveIndicator } from './live-indicator'
import { PersonMenu } from './person-menu'
import { isAt, places, settings } from './places'
import { RailLink } from './rail-link'
import { SandboxBadge } from './sandbox-badge'
import { ThemeSwitch } from './theme-switch'

/** The navigation from 768 px up. */
export function NavRail({ person, sandbox }: { person: Person; sandbox: boolean }) {
  const pathname = usePathname()
  return (
    <aside aria-label="Stockreply" className="hidden w-14 shrink-0 flex-col items-center border-e border-line-strong bg-rail pb-3 md:flex">
      <span className="grid h-14 w-full place-items-center">
        <Icon name="mark" size={24} label="Stockreply" />
      </span>
      <nav aria-label="Main" className="flex flex-col gap-1 pt-2">
        {[...places, settings].map(({ href, name, icon }) => (
          <RailLink key={href} href={href} name={name} icon={icon} isCurrent={isAt(pathname, href)} />
        ))}
      </nav>
      <div className="mt-auto flex flex-col items-center gap-2">
        {sandbox && <SandboxBadge isUpright />}
        <LiveIndicator />
        <ThemeSwitch />
        <PersonMenu person={person} />
      </div>
    </aside>
  )
}
