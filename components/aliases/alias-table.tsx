import { Table } from '@/components/ui/table'
import type { LearnedAlias } from '@/lib/aliases/model'
import { AliasRow } from './alias-row'

interface Props {
  aliases: LearnedAlias[]
  onForget: (alias: LearnedAlias) => void
}

const columns = [
  { name: 'Customers say' },
  { name: 'They mean', className: 'w-2/5' },
  { name: 'Taught by', className: 'hidden w-1/4 md:table-cell' },
]

/** One row for the words of one product. */
export function AliasTable({ aliases, onForget }: Props) {
  return (
    <Table columns={columns} action="Remove" headClassName="border-y">
      {aliases.map((alias) => (
        <AliasRow key={alias.id} alias={alias} onForget={onForget} />
      ))}
    </Table>
  )
}
