import { Icon } from '@/components/ui/icon'
import { Tick } from '@/components/ui/tick'
import { nameOf, phoneWords } from '@/lib/contact/model'
import type { FailureRow } from '@/lib/failures/rows'
import type { BulkRetryResult } from '@/lib/retries/model'

interface Props {
  row: FailureRow
  /** Why it cannot go. */
  why?: string
  /** What became of it. */
  result?: BulkRetryResult['items'][number]
}

/** One message among many: to whom, what, and what became of it. */
export function BulkItem({ row: { session, message }, why, result }: Props) {
  const { contact } = session
  return (
    <li className="px-3 py-2">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <bdi className="font-medium">{nameOf(contact)}</bdi>
        {contact.name && contact.phone && (
          <bdi dir="ltr" className="figures text-12 text-text-3">
            {phoneWords(contact.phone)}
          </bdi>
        )}
        {result?.message?.status && <Tick status={result.message.status} withWord className="ms-auto text-12 text-text-2" />}
      </div>
      <p dir="auto" className={`line-clamp-2 wrap-anywhere text-match ${why ? 'text-text-3' : 'text-text-2'}`}>
        {message.body}
      </p>
      {why && <Why>{why}</Why>}
      {result?.problem && <Why>{result.problem.detail}</Why>}
    </li>
  )
}

function Why({ children }: { children: string }) {
  return (
    <p className="mt-0.5 flex items-center gap-1.5 text-12 font-medium text-amber">
      <Icon name="warning" size={14} /> {children}
    </p>
  )
}
