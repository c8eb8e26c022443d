'use client'

import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { PageHeader } from '@/components/shell/page-header'

const pages = [
  { href: '/pipeline', name: 'Board' },
  { href: '/pipeline/promises', name: 'Promises' },
] as const

interface Props {
  at: (typeof pages)[number]['href']
  children?: ReactNode
}

/** Leads on a board, or what was promised, in one bar. */
export function PipelineHeader({ at, children }: Props) {
  return (
    <PageHeader title="Pipeline">
      <nav aria-label="Pipeline" className="inline-flex h-8 shrink-0 gap-0.5 rounded-2 border border-line bg-inset p-0.5 coarse:h-11">
        {pages.map(({ href, name }) => (
          <Link
            key={href}
            href={href}
            aria-current={href === at ? 'page' : undefined}
            className="relative flex items-center rounded-1 before:absolute before:inset-x-0 before:-inset-y-0.75 border border-transparent px-2.5 text-13 text-text-2 data-hovered:text-text aria-[current=page]:border-line-strong aria-[current=page]:bg-raised aria-[current=page]:font-medium aria-[current=page]:text-text"
          >
            {name}
          </Link>
        ))}
      </nav>
      {children}
    </PageHeader>
  )
}
