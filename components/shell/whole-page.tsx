import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon, type IconName } from '@/components/ui/icon'

interface Props {
  icon: IconName
  title: string
  children: ReactNode
  /** In place of the way back to the sessions. */
  action?: ReactNode
}

/** A page of its own, outside the desk's frame: what is the matter, and the way out. */
export function WholePage({ icon, title, children, action }: Props) {
  return (
    <main className="flex min-h-dvh flex-1 flex-col items-center justify-center bg-bg px-6 py-16 text-center">
      <Icon name={icon} size={32} className="mb-4 text-text-3" />
      <h1 className="text-16 font-semibold text-balance">{title}</h1>
      <p className="mt-1 max-w-md text-14 text-text-2 text-pretty">{children}</p>
      <div className="mt-5">{action ?? <ButtonLink href="/sessions">Go to the sessions</ButtonLink>}</div>
    </main>
  )
}
