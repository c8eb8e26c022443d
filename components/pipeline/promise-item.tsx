'use client'

import { useId, useState } from 'react'
import { Link } from 'react-aria-components'
import { CancelPromise } from '@/components/leads/cancel-promise'
import { PromiseBadge } from '@/components/leads/promise-badge'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import { nameOf } from '@/lib/contact/model'
import type { RestockPromise } from '@/lib/leads/model'
import { promiseColumns } from './promise-columns'

/** One promise: to whom, of what, since when, and in whose words. */
export function PromiseItem({ promise }: { promise: RestockPromise }) {
  const { contact, product, quantity, state, consent, createdAt, expiresAt, readyAt, sessionId } = promise
  const wordsId = useId()
  const [showsWords, setShowsWords] = useState(false)
  const isOpen = state === 'waiting' || state === 'ready'
  return (
    <li className="border-b border-line text-13">
      <div className={`flex flex-col gap-1 py-3 @4xl:min-h-13 @4xl:py-2 ${promiseColumns}`}>
        <Link href={`/sessions/${sessionId}`} className="min-w-0 truncate rounded-1 font-semibold hover:underline coarse:-my-3 coarse:py-3">
          <bdi>{nameOf(contact)}</bdi>
        </Link>
        <span className="min-w-0 text-text-2 @4xl:truncate">
          <span className="figures">{quantity} ×</span> <bdi>{product.name}</bdi>
        </span>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 @4xl:contents">
          <span>
            <PromiseBadge state={state} />
          </span>
          <span className="text-text-2">
            <span className="@4xl:sr-only">Since </span>
            <Time at={createdAt} />
            {readyAt && state === 'ready' && (
              <span className="ms-2 text-12 text-text-3 @4xl:ms-0 @4xl:block">
                back <Time at={readyAt} />
              </span>
            )}
          </span>
          <span className="text-text-2">
            <span className="@4xl:sr-only">Until </span>
            <Time at={expiresAt} />
          </span>
        </span>
        <span className="-ms-2.5 flex items-center gap-1 coarse:-ms-4 @4xl:ms-0! @4xl:justify-end">
          <Button look="quiet" size="small" aria-expanded={showsWords} aria-controls={wordsId} onPress={() => setShowsWords(!showsWords)}>
            Their words
          </Button>
          {isOpen && <CancelPromise promise={promise} />}
        </span>
      </div>
      <div id={wordsId} hidden={!showsWords} className="px-4 pb-3 md:px-6">
        <blockquote dir="auto" className="max-w-2xl border-s-2 border-line-strong ps-3 text-text-2 wrap-anywhere">
          {consent}
        </blockquote>
      </div>
    </li>
  )
}
