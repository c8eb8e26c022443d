import type { ReactNode } from 'react'

/** Time and status in the last line of a bubble, at its end; they keep their own direction beside a text of any. */
export function MessageMeta({ children }: { children: ReactNode }) {
  return (
    <span className="float-end ms-3 text-12 whitespace-nowrap text-text-3">
      <span dir="ltr" className="inline-flex h-5 items-center gap-1.5">
        {children}
      </span>
    </span>
  )
}
