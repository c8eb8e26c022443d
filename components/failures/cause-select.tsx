'use client'

import { Select } from '@/components/ui/select'
import { totalOf } from '@/lib/failures/client'
import { failureCause } from '@/lib/failures/model'
import { causeWords } from '@/lib/failures/words'
import { type Causes, causesToChoose } from './causes'

/** The causes with their counts, as a field where there is no room for the panel. */
export function CauseSelect(causes: Causes) {
  const { counts, chosen, isOpen, onChoose } = causes
  const counted = (words: string, count = 0) => (isOpen && counts ? `${words} (${count})` : words)
  const options = [
    { value: 'all', words: counted('All causes', totalOf(counts ?? {})) },
    ...causesToChoose(causes).map((cause) => ({ value: cause, words: counted(causeWords[cause].short, counts?.[cause]) })),
  ]
  return (
    <Select
      label="Cause"
      hideLabel
      options={options}
      value={chosen ?? 'all'}
      onChange={(value) => onChoose(failureCause.safeParse(value).data ?? null)}
      className="max-md:order-last max-md:w-full md:w-56 lg:hidden"
    />
  )
}
