import { Time } from '@/components/ui/time'
import type { TimelineEntry } from '@/lib/sessions/model'
import { delayWords } from './trail-words'

interface Props {
  step: TimelineEntry
  before: TimelineEntry | undefined
}

const bad = new Set(['rejected', 'failed', 'not_sent'])
const doubtful = new Set(['unknown', 'throttled', 'held', 'stuck'])
const good = new Set(['delivered', 'read'])

/** One step of a message's way, with how long it took and, folded away, what the provider sent. */
export function TrailStep({ step, before }: Props) {
  const { text, dot } = lookOf(step.kind)
  const delay = delayWords(step, before)
  return (
    <li className="relative border-s border-line-control ps-4 pb-2 last:border-transparent last:pb-0">
      <span aria-hidden className={`absolute -inset-s-[4px] top-1 size-1.75 rounded-full border-[1.5px] ${dot}`} />
      <p className="flex flex-wrap justify-between gap-x-3">
        <span dir="auto" className={`min-w-0 flex-1 text-match wrap-anywhere ${text}`}>
          {step.detail}
        </span>
        <bdi className="figures text-text-3">
          {delay && <>{delay} · </>}
          <Time at={step.at} as="seconds" />
        </bdi>
      </p>
      {step.raw !== null && step.raw !== undefined && (
        <details className="mt-0.5">
          <summary className="w-fit cursor-pointer rounded-1 text-text-3 hover:text-text">Raw</summary>
          <pre
            dir="ltr"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what it can focus
            tabIndex={0}
            className="mt-1 max-h-48 overflow-auto rounded-1 bg-inset p-2 text-start font-mono text-11 wrap-anywhere whitespace-pre-wrap text-text-2"
          >
            {typeof step.raw === 'string' ? step.raw : JSON.stringify(step.raw, null, 2)}
          </pre>
        </details>
      )}
    </li>
  )
}

function lookOf(kind: string): { text: string; dot: string } {
  if (bad.has(kind)) return { text: 'font-medium text-red', dot: 'border-red bg-red' }
  if (doubtful.has(kind)) return { text: 'font-medium text-amber', dot: 'border-amber-icon bg-amber-icon' }
  return { text: 'text-text', dot: good.has(kind) ? 'border-accent bg-accent' : 'border-text-2 bg-panel' }
}
