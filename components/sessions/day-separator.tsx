import { Time } from '@/components/ui/time'

/** Where a day begins. */
export function DaySeparator({ at }: { at: string }) {
  return (
    <div className="mt-4 mb-2 flex items-center gap-3 text-12 font-medium text-text-2 first:mt-4">
      <span aria-hidden className="h-px flex-1 bg-line" />
      <h3>
        <Time at={at} as="day" />
      </h3>
      <span aria-hidden className="h-px flex-1 bg-line" />
    </div>
  )
}
