'use client'

import { useState } from 'react'
import { roleWords } from '@/components/auth/role-words'
import { Duration } from '@/components/ui/duration'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Time } from '@/components/ui/time'
import type { ApiKey } from '@/lib/keys/model'
import { RevokeDialog } from './revoke-dialog'

/** A key: what it is for, what it may do, when it was used last. */
export function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const [isRevoking, setRevoking] = useState(false)
  const { name, role, last4, lastUsedAt, createdAt, createdBy } = apiKey
  return (
    <tr className="h-16 border-b border-line">
      <th scope="row" className="py-2 ps-4 pe-3 text-start font-normal md:ps-6">
        <span className="block truncate text-14 font-medium" dir="auto">
          {name}
        </span>
        <span className="block truncate text-12 text-text-3">
          <span dir="ltr">sr_…{last4}</span>
          <span className="md:hidden"> · {lastUse(lastUsedAt)}</span>
        </span>
      </th>
      <td className="px-3">{roleWords[role].words}</td>
      <td className="hidden px-3 md:table-cell">{lastUse(lastUsedAt)}</td>
      <td className="hidden px-3 lg:table-cell">
        <Time at={createdAt} as="date" />
        <span className="block truncate text-12 text-text-3">{createdBy ? `by ${createdBy.name}` : 'by someone who has left'}</span>
      </td>
      <td className="pe-3 text-end">
        <IconButton label={`Revoke ${name}`} placement="start" onPress={() => setRevoking(true)}>
          <Icon name="remove" />
        </IconButton>
        {isRevoking && <RevokeDialog apiKey={apiKey} onClose={() => setRevoking(false)} />}
      </td>
    </tr>
  )
}

function lastUse(at: string | null) {
  return at ? <Duration from={at} as="ago" /> : <span className="text-text-3">not used yet</span>
}
