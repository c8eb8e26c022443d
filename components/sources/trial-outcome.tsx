import { Notice } from '@/components/ui/notice'
import { Time } from '@/components/ui/time'
import type { StockTold, TrialResult } from '@/lib/sources/model'

/** What a test found: what was read, and the answer as it came. */
export function TrialOutcome({ result: { status, latencyMs, raw, told, problem } }: { result: TrialResult }) {
  return (
    <div className="flex flex-col gap-3">
      {told ? (
        <Notice look="done" title={`Read: ${wordsOf(told)}`}>
          {told.restockAt && (
            <p>
              Restock on <Time at={told.restockAt} as="date" />
            </p>
          )}
        </Notice>
      ) : (
        <Notice look="warning" title="The stock would not be known">
          {problem}
        </Notice>
      )}
      <h4 className="text-12 font-medium text-text-2">
        {status === null ? `No answer after ${latencyMs} ms` : `Answer ${status} after ${latencyMs} ms`}
      </h4>
      {raw !== null && (
        <pre
          dir="ltr"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what it can focus
          tabIndex={0}
          className="max-h-60 overflow-auto rounded-2 border border-line bg-inset p-3 text-12 wrap-anywhere whitespace-pre-wrap"
        >
          {raw === '' ? 'empty' : raw}
        </pre>
      )}
    </div>
  )
}

function wordsOf({ quantity, isThere }: StockTold): string {
  if (quantity !== null) return `quantity ${quantity}`
  return isThere ? 'there, without a number' : 'gone'
}
