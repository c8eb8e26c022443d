import type { ApiKey } from '@/lib/keys/model'
import { KeyRow } from './key-row'

const head = 'h-8 px-3 text-start font-medium first:ps-4 md:first:ps-6'

/** One row for each key. */
export function KeyTable({ keys }: { keys: ApiKey[] }) {
  return (
    <table className="w-full table-fixed border-collapse text-13">
      <thead className="border-b border-line text-12 text-text-2">
        <tr>
          <th scope="col" className={head}>
            Key
          </th>
          <th scope="col" className={`w-34 md:w-1/5 ${head}`}>
            Role
          </th>
          <th scope="col" className={`hidden w-1/5 md:table-cell ${head}`}>
            Last used
          </th>
          <th scope="col" className={`hidden w-1/5 lg:table-cell ${head}`}>
            Made
          </th>
          <th scope="col" className="w-14">
            <span className="sr-only">Revoke</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <KeyRow key={key.id} apiKey={key} />
        ))}
      </tbody>
    </table>
  )
}
