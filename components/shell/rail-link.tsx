'use client'

import { Link } from 'react-aria-components'
import { Icon, type IconName } from '@/components/ui/icon'
import { Tooltip } from '@/components/ui/tooltip'
import { OpenFailures } from './open-failures'

interface Props {
  href: string
  name: string
  icon: IconName
  isCurrent: boolean
}

/** A place in the rail: an icon, its name on hover, and how much waits there. */
export function RailLink({ href, name, icon, isCurrent }: Props) {
  return (
    <Tooltip content={name} placement="end">
      <Link
        href={href}
        aria-current={isCurrent ? 'page' : undefined}
        className={`relative grid size-10 place-items-center rounded-2 border transition-colors duration-100 coarse:size-11 ${
          isCurrent
            ? 'border-line-strong bg-raised text-accent'
            : 'border-transparent text-text-2 data-hovered:bg-hover-raised data-hovered:text-text'
        }`}
      >
        <span className="sr-only">{name}</span>
        <Icon name={icon} size={20} />
        {href === '/failures' && <OpenFailures className="absolute -inset-e-1 top-0 ring-2 ring-rail" />}
      </Link>
    </Tooltip>
  )
}
