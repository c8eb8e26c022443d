import { roleWords } from '@/components/auth/role-words'
import { role as known } from '@/lib/auth/model'
import type { Call, Contract } from '@/lib/contract/model'
import { CallDetail } from './call-detail'
import { OpeningRow } from './opening-row'

interface Props {
  call: Call
  contract: Contract
}

/** One call: its method, its address, what it does and who may. */
export function CallItem({ call, contract }: Props) {
  const title = (
    <span className="grid min-w-0 flex-1 gap-x-3 md:grid-cols-[minmax(0,1fr)_minmax(0,18rem)_7rem] md:items-center">
      <span dir="ltr" className="flex min-w-0 gap-2 wrap-anywhere">
        <span className="w-14 shrink-0 text-12 leading-5 font-semibold text-text-2">{call.method}</span>
        <code className="min-w-0">{call.address}</code>
      </span>
      <span className="text-text-2 max-md:ps-16">{call.operation.summary}</span>
      <span className="text-12 text-text-3 max-md:ps-16 md:text-end">{whoMay(call.role)}</span>
    </span>
  )
  return <OpeningRow title={title}>{() => <CallDetail call={call} contract={contract} />}</OpeningRow>
}

function whoMay(role: string | null): string {
  const read = known.safeParse(role)
  return read.success ? roleWords[read.data].words : 'Anyone'
}
