'use client'

import { StockState } from '@/components/availability/stock-state'
import { Button } from '@/components/ui/button'
import { Duration } from '@/components/ui/duration'
import { Icon } from '@/components/ui/icon'
import { type Offer, offers } from '@/lib/offers/client'
import type { SessionDetail } from '@/lib/sessions/model'
import { focusComposer } from './composer-focus'

interface Props {
  session: SessionDetail
  offer: Offer
}

/** A text of one's own that waits to be written on: kept over the end of a window, or taken back while another one was begun. */
export function OfferedText({ session: { id, suggestion }, offer: { text, why } }: Props) {
  const { product, availability } = suggestion ?? {}
  function take() {
    offers.take(id)
    focusComposer()
  }
  return (
    <section aria-label="Your earlier text" className="mb-2 rounded-3 border border-line-strong bg-panel py-1.5 ps-3 pe-1.5 text-13">
      <div className="flex flex-wrap items-center gap-x-2">
        <Icon name="bookmark" className="text-text-2" />
        <h3 className="min-w-40 flex-1 font-semibold">
          {why === 'kept' ? 'You wrote this before the window closed' : 'You took this back'}
        </h3>
        <Button look="quiet" size="small" onPress={() => offers.drop(id)}>
          Discard
        </Button>
        <Button size="small" onPress={take}>
          Put it in the composer
        </Button>
      </div>
      <p dir="auto" className="max-h-30 overflow-y-auto ps-6 pe-2 text-14 wrap-anywhere whitespace-pre-wrap">
        {text}
      </p>
      {product && availability && (
        <p className="mt-1 mb-1 flex flex-wrap items-center gap-x-2 ps-6 pe-2 text-12 text-text-2">
          <bdi>{product.name}</bdi>
          <StockState availability={availability} isOld={suggestion?.stale} />
          <bdi className="text-text-3">
            checked <Duration from={availability.asOf} as="ago" />
          </bdi>
        </p>
      )}
    </section>
  )
}
