import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

interface Props {
  icon: IconName
  title: string
  /** Why it is empty, and what comes next. */
  children?: ReactNode
  /** At most one button. */
  action?: ReactNode
  look?: 'plain' | 'error'
  /** It is the whole page, so its title is the page's. */
  isPage?: boolean
}

/** Fills a pane that has nothing to show: empty, not found, forbidden, failed. */
export function EmptyState({ icon, title, children, action, look = 'plain', isPage = false }: Props) {
  const Heading = isPage ? 'h1' : 'h2'
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-1 px-6 py-16 text-center">
      <Icon name={icon} size={32} className={`mb-3 ${look === 'error' ? 'text-red' : 'text-text-3'}`} />
      <Heading className="text-16 font-semibold text-balance">{title}</Heading>
      {children && <div className="max-w-md text-14 text-text-2 text-pretty">{children}</div>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  )
}
