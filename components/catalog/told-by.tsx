import { sourceTrouble } from '@/components/availability/stock-words'
import { Duration } from '@/components/ui/duration'
import { Time } from '@/components/ui/time'
import type { OutsideStock } from '@/lib/catalog/model'

/** Which source outside tells the stock, and how old its word is; where it tells nothing now, what it said last. */
export function ToldBy({ outside: { source, asOf, quantity, isThere, problem } }: { outside: OutsideStock }) {
  if (problem) {
    const last = quantity ?? (isThere ? 'there' : 'none')
    return (
      <bdi className="text-amber">
        {sourceTrouble({ source, problem })}
        {asOf !== null && (
          <>
            ; {last} as of <Time at={asOf} />
          </>
        )}
      </bdi>
    )
  }
  return (
    <bdi>
      {asOf === null ? (
        `${source}, not asked yet`
      ) : (
        <>
          {source}, <Duration from={asOf} as="ago" />
        </>
      )}
    </bdi>
  )
}
