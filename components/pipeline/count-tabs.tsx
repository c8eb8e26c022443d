'use client'

interface Props<Value extends string> {
  /** What is chosen between, for screen readers. */
  label: string
  tabs: readonly { value: Value; name: string; count: number | undefined }[]
  value: Value
  onChoose: (value: Value) => void
  /** How many stand beside each other. */
  className: string
}

/** One of several lists, each with how much it holds. */
export function CountTabs<Value extends string>({ label, tabs, value, onChoose, className }: Props<Value>) {
  return (
    <nav aria-label={label} className={`grid shrink-0 border-b border-line px-2 text-12 ${className}`}>
      {tabs.map((tab) => {
        const isCurrent = tab.value === value
        return (
          <button
            key={tab.value}
            type="button"
            aria-current={isCurrent ? 'true' : undefined}
            onClick={() => onChoose(tab.value)}
            className={`relative flex h-12 min-w-0 flex-col items-start justify-center px-1.5 text-start -outline-offset-2 ${isCurrent ? 'font-medium text-text' : 'text-text-3 hover:text-text'}`}
          >
            <span className={`figures h-5 text-14 font-semibold ${isCurrent ? 'text-text' : 'text-text-2'}`}>{tab.count}</span>
            <span className="max-w-full truncate">{tab.name}</span>
            {isCurrent && <span aria-hidden className="absolute inset-x-1.5 bottom-0 h-0.5 bg-accent" />}
          </button>
        )
      })}
    </nav>
  )
}
