import type { LearnedAlias } from '@/lib/aliases/model'
import { AliasRow } from './alias-row'

interface Props {
  aliases: LearnedAlias[]
  onForget: (alias: LearnedAlias) => void
}

const head = 'h-8 px-3 text-start font-medium first:ps-4 md:first:ps-6'

/** One row for the words of one product. */
export function AliasTable({ aliases, onForget }: Props) {
  return (
    <table className="w-full table-fixed border-collapse text-13">
      <thead className="border-y border-line text-12 text-text-2">
        <tr>
          <th scope="col" className={head}>
            Customers say
          </th>
          <th scope="col" className={`w-2/5 ${head}`}>
            They mean
          </th>
          <th scope="col" className={`hidden w-1/4 md:table-cell ${head}`}>
            Taught by
          </th>
          <th scope="col" className="w-14">
            <span className="sr-only">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {aliases.map((alias) => (
          <AliasRow key={alias.id} alias={alias} onForget={onForget} />
        ))}
      </tbody>
    </table>
  )
}
