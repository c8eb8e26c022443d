'use client'

import { useWindow } from '@/components/sessions/use-window'
import { focusTemplates } from '@/components/templates/template-focus'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { RestockPromise } from '@/lib/leads/model'
import { useSessionChange } from '@/lib/sessions/client'
import type { SessionDetail } from '@/lib/sessions/model'
import { CancelPromise } from './cancel-promise'
import { PromiseBadge } from './promise-badge'

interface Props {
  promise: RestockPromise
  session: SessionDetail
  onLeave: (() => void) | undefined
}

/** What the customer was promised; once the stock is back, the way to tell them. */
export function PromiseLine({ promise, session, onLeave }: Props) {
  const { acceptsText } = useWindow(session.windowClosesAt)
  const draft = useSessionChange(session.id)
  const { state, product, consent, createdAt, expiresAt } = promise
  const { suggestion } = session
  const isDrafted = suggestion?.product?.sku === product.sku && !suggestion.stale

  const hasButton = state === 'ready' && !(acceptsText && isDrafted && !onLeave)

  /** The values of the template are filled in from what is suggested. */
  function tell() {
    const lead = () => {
      onLeave?.()
      if (!acceptsText) focusTemplates()
    }
    if (isDrafted) lead()
    else draft.mutate({ step: 'suggestion', body: { sku: product.sku } }, { onSuccess: lead })
  }
  return (
    <section aria-label="Restock promise" className="mt-3">
      <p className="flex flex-wrap items-center gap-2 text-12 text-text-2">
        <PromiseBadge state={state} />
        <span>
          promised <Time at={createdAt} />, until <Time at={expiresAt} />
        </span>
      </p>
      <blockquote dir="auto" className="mt-2 line-clamp-3 border-s-2 border-line-strong ps-2 text-12 text-text-2 wrap-anywhere">
        {consent}
      </blockquote>
      {state === 'ready' && acceptsText && isDrafted && <p className="mt-2 text-12 text-text-2">The reply that says so stands ready.</p>}
      <div className="mt-2 flex flex-wrap gap-2">
        {hasButton && (
          <Button size="small" isPending={draft.isPending} onPress={tell}>
            {acceptsText ? (isDrafted ? 'Show the reply' : 'Draft the reply') : 'Tell them with a template'}
          </Button>
        )}
        <span className={hasButton ? '' : '-ms-2.5'}>
          <CancelPromise promise={promise} />
        </span>
      </div>
      {draft.isError && (
        <p role="alert" className="mt-2 text-12 font-medium text-red">
          {draft.error.message}
        </p>
      )}
    </section>
  )
}
