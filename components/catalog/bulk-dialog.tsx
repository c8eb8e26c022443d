'use client'

import { parseDate, toZoned } from '@internationalized/date'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import type { BulkInput } from '@/lib/catalog/bulk/model'
import { productQueries, useChangeProducts } from '@/lib/catalog/client'
import type { Shop } from '@/lib/catalog/model'
import type { Bulk } from './bulk-bar'
import { BulkPlan } from './bulk-plan'

interface Props {
  kind: Bulk
  skus: string[]
  /** Of how many of them a source outside decides the stock. */
  outside: number
  shop: Shop
  onClose: () => void
  onDone: () => void
}

const products = (count: number) => (count === 1 ? '1 product' : `${count} products`)

const fields: Partial<Record<Bulk, { label: string; type?: string; inputMode?: 'numeric'; hint: string }>> = {
  quantity: { label: 'In stock', inputMode: 'numeric', hint: 'Empty: not known, so nothing is promised' },
  restockAt: { label: 'Back in stock on', type: 'date', hint: 'Empty: no day is known' },
  category: { label: 'Category', hint: 'Empty: none' },
}

/** One change of many products: what it would do to each is shown first. */
export function BulkDialog({ kind, skus, outside, shop, onClose, onDone }: Props) {
  const [text, setText] = useState('')
  const asked = inputOf(kind, { skus, text, timeZone: shop.timeZone })
  const plan = useQuery({ ...productQueries.plan(asked ?? { skus, set: {} }), enabled: asked !== null, placeholderData: keepPreviousData })
  const change = useChangeProducts()
  const field = fields[kind]
  const isDeleting = kind === 'delete'
  const count = asked ? (plan.data?.changed ?? 0) : 0
  const isKnown = plan.isSuccess && !plan.isPlaceholderData
  return (
    <Dialog
      title={isDeleting ? `Delete ${products(skus.length)}?` : `Change ${products(skus.length)}`}
      role={isDeleting ? 'alertdialog' : 'dialog'}
      size="wide"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            look={isDeleting ? 'danger' : 'primary'}
            isDisabled={asked === null || !isKnown || count === 0}
            isPending={change.isPending}
            onPress={() => asked && change.mutate(asked, { onSuccess: onDone })}
          >
            {isDeleting ? `Delete ${products(count)}` : `Change ${products(count)}`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 text-13">
        {change.isError && (
          <Notice look="error" title="Nothing was changed" isAlert>
            {change.error.message}
          </Notice>
        )}
        {isDeleting && <p>Questions about them no longer get an answer from stock. This cannot be undone.</p>}
        {kind === 'label' && <p>Replies use the words worked out from their stock again.</p>}
        {field && (
          <TextField
            {...field}
            autoFocus
            value={text}
            onChange={setText}
            error={asked === null ? 'A whole number, or nothing' : undefined}
            className="max-w-60"
          />
        )}
        {outside > 0 && (kind === 'quantity' || kind === 'restockAt') && (
          <Notice look="info" title={`A source outside decides the stock of ${products(outside)}`}>
            There this counts only while no source has the product.
          </Notice>
        )}
        <BulkPlan plan={plan} isHidden={asked === null} timeZone={shop.timeZone} />
      </div>
    </Dialog>
  )
}

/** What is asked of the server; null while what is typed is no value. */
function inputOf(kind: Bulk, { skus, text, timeZone }: { skus: string[]; text: string; timeZone: string }): BulkInput | null {
  const value = text.trim() || null
  switch (kind) {
    case 'delete':
      return { skus, delete: true }
    case 'label':
      return { skus, set: { label: null } }
    case 'category':
      return { skus, set: { category: value } }
    case 'restockAt':
      return { skus, set: { restockAt: value && toZoned(parseDate(value), timeZone).toAbsoluteString() } }
    case 'quantity':
      return value !== null && !/^\d{1,9}$/.test(value) ? null : { skus, set: { quantity: value === null ? null : Number(value) } }
  }
}
