import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

interface Props {
  title: string
  children: ReactNode
}

/** The one card of the pages that stand before the desk. */
export function AuthCard({ title, children }: Props) {
  return (
    <main className="flex w-full max-w-90 flex-col gap-6">
      <p className="flex items-center justify-center gap-2 text-16 font-semibold">
        <Icon name="mark" size={24} />
        Stockreply
      </p>
      <section aria-labelledby="title" className="flex flex-col gap-4 rounded-4 border border-line-strong bg-raised p-6">
        <h1 id="title" className="text-16 font-semibold text-balance">
          {title}
        </h1>
        {children}
      </section>
    </main>
  )
}
