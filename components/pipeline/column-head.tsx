import { Price } from '@/components/catalog/price'
import { stageMeanings, stageWords } from '@/components/leads/stage-words'
import type { LeadStage, LeadSums } from '@/lib/leads/model'

interface Props {
  stage: LeadStage
  /** Not known while it loads. */
  count: number | undefined
  values: LeadSums['values'][LeadStage]
}

/** A stage, how many leads stand there, and what they are worth in each currency. */
export function ColumnHead({ stage, count, values }: Props) {
  return (
    <header className="hidden h-13 shrink-0 flex-col justify-center border-b border-line px-3 @5xl:flex">
      <h2 title={stageMeanings[stage]} className="flex items-baseline gap-2 text-13 font-semibold">
        <span className="min-w-0 truncate">{stageWords[stage]}</span>
        {count !== undefined && <span className="figures font-normal text-text-3">{count.toLocaleString('en-GB')}</span>}
      </h2>
      <p className="h-4 truncate text-12 text-text-3">
        {values.map(({ currency, value }, at) => (
          <span key={currency}>
            {at > 0 && ' + '}
            <Price amount={value} currency={currency} />
          </span>
        ))}
      </p>
    </header>
  )
}
