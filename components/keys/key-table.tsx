import { Table } from '@/components/ui/table'
import type { ApiKey } from '@/lib/keys/model'
import { KeyRow } from './key-row'

const columns = [
  { name: 'Key' },
  { name: 'Role', className: 'w-34 md:w-1/5' },
  { name: 'Last used', className: 'hidden w-1/5 md:table-cell' },
  { name: 'Made', className: 'hidden w-1/5 lg:table-cell' },
]

/** One row for each key. */
export function KeyTable({ keys }: { keys: ApiKey[] }) {
  return (
    <Table columns={columns} action="Revoke">
      {keys.map((key) => (
        <KeyRow key={key.id} apiKey={key} />
      ))}
    </Table>
  )
}
