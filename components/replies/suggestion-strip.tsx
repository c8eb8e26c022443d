import { StockAge } from '@/components/availability/stock-age'
import { StockState } from '@/components/availability/stock-state'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import type { Suggestion } from '@/lib/replies/model'

interface Props {
  suggestion: Suggestion
  name: string | null
  /** Missing where there is no product to ask for. */
  onCheck: (() => void) | undefined
  isChecking: boolean
}

const cell =
  'flex items-center gap-2 px-3 whitespace-nowrap border-line @max-[600px]/dock:h-8 @[600px]/dock:h-9 @[600px]/dock:not-first:border-s'

/** What a suggestion stands on: product, stock, source, and how old that is. Two lines where it is narrow. */
export function SuggestionStrip({ suggestion, name, onCheck, isChecking }: Props) {
  const { product, availability, candidates, stale } = suggestion
  return (
    <div className="flex flex-wrap items-center border-b border-line bg-inset text-12 text-text-2">
      <span className={`${cell} min-w-0 flex-1 text-13 font-semibold text-text @max-[600px]/dock:basis-full @max-[600px]/dock:border-b`}>
        {product ? (
          <>
            <span className="truncate">
              <bdi>{product.name}</bdi>
            </span>
            {/* Gives way before the name does. */}
            <span className="min-w-0 shrink-9999 truncate text-12 font-normal text-text-3">{product.sku}</span>
          </>
        ) : (
          <>
            <Icon name="unknown" size={14} />
            <span className="truncate">{questionOf(candidates.length, name)}</span>
          </>
        )}
      </span>
      {availability && (
        <>
          <span className={cell}>
            <StockState availability={availability} isOld={stale} />
          </span>
          <span className={`${cell} @max-[420px]/dock:hidden`}>
            <span className="inline-block max-w-48 truncate first-letter:uppercase">{availability.source}</span>
          </span>
          <span className={`${cell} pe-1.5 @max-[600px]/dock:ms-auto`}>
            <StockAge availability={availability} />
            {onCheck && (
              <IconButton
                label="Check again"
                size="tiny"
                onPress={onCheck}
                isDisabled={isChecking}
                className="coarse:-my-2 coarse:-ms-3 coarse:-me-1.5"
              >
                <Icon name="refresh" size={14} className={isChecking ? 'animate-spin' : ''} />
              </IconButton>
            )}
          </span>
        </>
      )}
    </div>
  )
}

function questionOf(fitting: number, name: string | null): string {
  if (fitting === 0) return 'No product found in this question'
  return `${fitting === 1 ? 'Does' : 'Which one does'} ${name ?? 'the customer'} mean${fitting === 1 ? ' this one' : ''}?`
}
