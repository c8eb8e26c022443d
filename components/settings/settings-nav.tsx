'use client'

import { usePathname, useRouter } from 'next/navigation'
import { Link } from 'react-aria-components'
import { Icon } from '@/components/ui/icon'
import { Select } from '@/components/ui/select'
import type { Role } from '@/lib/auth/model'
import { settingsPagesFor } from './settings-pages'

/** The pages of the settings that are open to this role: beside them from 1200 px up, one field above them below. */
export function SettingsNav({ role }: { role: Role }) {
  const pathname = usePathname()
  const router = useRouter()
  const pages = settingsPagesFor(role)
  return (
    <nav
      aria-label="Settings"
      data-names-page
      className="flex shrink-0 items-center gap-3 border-b border-line bg-panel px-4 py-2 md:px-6 lg:w-60 lg:flex-col lg:items-stretch lg:gap-0 lg:border-e lg:border-b-0 lg:border-line-strong lg:p-0"
    >
      <p className="text-13 font-medium text-text-2 lg:mb-2 lg:flex lg:h-14 lg:items-center lg:border-b lg:border-line lg:px-4 lg:text-16 lg:font-semibold lg:text-text">
        Settings
      </p>
      <Select
        label="Page of the settings"
        hideLabel
        options={pages.map(({ href, name, hint }) => ({ value: href, words: name, hint }))}
        value={pathname}
        onChange={(href) => router.push(href)}
        className="min-w-0 flex-1 md:max-w-72 lg:hidden"
      />
      {pages.map(({ href, name, icon }) => (
        <Link
          key={href}
          href={href}
          aria-current={pathname === href ? 'page' : undefined}
          className="relative hidden h-8 items-center gap-2 px-4 text-13 text-text-2 -outline-offset-2 data-hovered:bg-hover aria-[current=page]:bg-selected aria-[current=page]:font-medium aria-[current=page]:text-text aria-[current=page]:after:absolute aria-[current=page]:after:inset-y-0 aria-[current=page]:after:inset-s-0 aria-[current=page]:after:w-0.75 aria-[current=page]:after:bg-accent lg:flex coarse:h-11"
        >
          <Icon name={icon} /> {name}
        </Link>
      ))}
    </nav>
  )
}
