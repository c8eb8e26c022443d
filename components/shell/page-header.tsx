import type { ReactNode } from 'react'

interface Props {
  title: string
  /** Fields and buttons, at the end of the bar. */
  children?: ReactNode
}

/** The bar above a page, as high as every pane's, so that one hairline runs across. */
export function PageHeader({ title, children }: Props) {
  return (
    <header className="flex min-h-14 shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-4 py-2 md:px-6">
      <h1 className="min-w-0 flex-1 truncate text-16 font-semibold">{title}</h1>
      {children}
    </header>
  )
}
