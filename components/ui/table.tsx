import type { ReactNode } from 'react'

interface Props {
  columns: readonly { name: string /** How wide, and from where on there is room for it. */; className?: string }[]
  /** What the button at the end of each row does, for screen readers. */
  action: string
  headClassName?: string
  /** The rows. */
  children: ReactNode
}

/** A table whose rows end in a button. */
export function Table({ columns, action, headClassName = 'border-b', children }: Props) {
  return (
    <table className="w-full table-fixed border-collapse text-13">
      <thead className={`border-line text-12 text-text-2 ${headClassName}`}>
        <tr>
          {columns.map(({ name, className = '' }) => (
            <th key={name} scope="col" className={`h-8 px-3 text-start font-medium first:ps-4 md:first:ps-6 ${className}`}>
              {name}
            </th>
          ))}
          <th scope="col" className="w-14">
            <span className="sr-only">{action}</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
