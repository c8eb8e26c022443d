import type { ReactNode } from 'react'

const named = 'max-lg:group-has-data-names-page/desk:sr-only'

interface Props {
  title: string
  /** A pane beside it shows the title from 1200 px up. */
  hasPane?: boolean
  /** Fields and buttons, at the end of the bar. */
  children?: ReactNode
}

/** The bar above a page, as high as every pane's, so that one hairline runs across. Below 1200 px whatever carries `data-names-page` is the title. */
export function PageHeader({ title, hasPane = false, children }: Props) {
  return (
    <header className={`shrink-0 border-b border-line ${children ? '' : named}`}>
      <div className="flex min-h-13.75 max-w-400 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2 md:px-6">
        <h1 className={`min-w-0 flex-auto truncate text-16 md:min-w-fit md:flex-1 font-semibold ${hasPane ? 'lg:sr-only' : ''} ${named}`}>
          {title}
        </h1>
        {children}
      </div>
    </header>
  )
}
