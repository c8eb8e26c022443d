import type { Suggestion } from '@/lib/replies/model'
import { partsOf } from './facts'

/** The reply as the customer would read it, with what was filled in tinted. */
export function SuggestedText({ suggestion, contactName }: { suggestion: Suggestion; contactName: string | null }) {
  const parts = partsOf(suggestion, contactName)
  return (
    <p dir="auto" className="max-w-[66ch] text-14 wrap-anywhere">
      {parts.map(({ text, fact }, i) => {
        if (fact === null) return text
        const isOld = fact === 'stock' && suggestion.stale
        const Tag = isOld ? 's' : 'span'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
          <Tag key={i} className={isOld ? 'text-text-3' : 'rounded-[2px] bg-fact box-decoration-clone py-0.5'}>
            {text}
          </Tag>
        )
      })}
    </p>
  )
}
