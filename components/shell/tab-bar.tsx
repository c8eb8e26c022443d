'use client'

import { usePathname } from 'next/navigation'
import { Link } from 'react-aria-components'
import { Icon } from '@/components/ui/icon'
import type { Person } from '@/lib/auth/model'
import { MoreMenu } from './more-menu'
import { OpenFailures } from './open-failures'
import { isAt, places } from './places'
import { tabLook } from './tab-look'

/** The navigation of a phone. */
export function TabBar({ person, sandbox }: { person: Person; sandbox: boolean }) {
  const pathname = usePathname()
  return (
    <nav
      aria-label="Main"
      className="order-2 grid shrink-0 grid-cols-5 border-t border-line-strong bg-rail pb-[env(safe-area-inset-bottom)] group-has-data-covers-tabs/desk:hidden md:hidden"
    >
      {places.map(({ href, name, icon }) => (
        <Link key={href} href={href} aria-current={isAt(pathname, href) ? 'page' : undefined} className={tabLook}>
          <Icon name={icon} size={20} />
          {name}
          {href === '/failures' && <OpenFailures className="absolute inset-s-[calc(50%+0.25rem)] top-1" />}
        </Link>
      ))}
      <MoreMenu person={person} sandbox={sandbox} />
    </nav>
  )
}
