'use client'

import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { useSessionChange } from '@/lib/sessions/client'
import type { SessionDetail } from '@/lib/sessions/model'
import { ProductReadout } from './product-readout'
import { StockAge } from './stock-age'

/** The stock that the suggested reply stands on. */
export function AvailabilitySection({ session: { id, suggestion, awaitingReplySince } }: { session: SessionDetail }) {
  const check = useSessionChange(id)
  const { product, availability, candidates } = suggestion ?? { candidates: [] }
  return (
    <section className="border-b border-line">
      <header className="flex h-14 items-center gap-2 border-b border-line ps-4 pe-2 max-lg:pe-12">
        <h2 className="flex-1 text-14 font-semibold">Availability</h2>
        {product && availability && (
          <>
            <span className="text-12 whitespace-nowrap text-text-3">
              <StockAge availability={availability} />
            </span>
            <IconButton
              label="Check again"
              size="small"
              isDisabled={check.isPending}
              onPress={() => check.mutate({ step: 'suggestion', body: { sku: product.sku } })}
            >
              <Icon name="refresh" className={check.isPending ? 'animate-spin' : ''} />
            </IconButton>
          </>
        )}
      </header>
      <div className="p-4">
        {product && availability ? (
          <ProductReadout product={product} availability={availability} isStale={suggestion?.stale ?? false} />
        ) : (
          <p className="text-13 text-pretty text-text-2">{wordsFor(candidates.length, awaitingReplySince)}</p>
        )}
      </div>
    </section>
  )
}

function wordsFor(fitting: number, awaitingReplySince: string | null): string {
  if (fitting > 0) return `${fitting === 1 ? 'One product fits' : `${fitting} products fit`}. Nothing is promised until one is chosen.`
  if (awaitingReplySince === null) return 'Nothing is being asked for now.'
  return 'No product was recognised in what the customer wrote. Find it below to answer with its stock.'
}
