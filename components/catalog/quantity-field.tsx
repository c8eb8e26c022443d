'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { useChangeProducts } from '@/lib/catalog/client'
import { countedStock } from '@/lib/catalog/counted/model'
import type { Product } from '@/lib/catalog/model'
import { pieces } from '@/lib/catalog/model'

interface Props {
  product: Product
  /** Pressed where there is more to say than one number of ours: the stock lies in several places, or a source outside decides. */
  onOpen: () => void
}

/** The number in stock, which becomes a field when it is pressed. Enter keeps what was typed, Escape leaves it; what others change meanwhile does not. */
export function QuantityField({ product, onOpen }: Props) {
  const { name, locations, outside } = product
  const { quantity } = countedStock(product)
  const isOneNumber = outside === null && locations.length <= 1
  // What is typed, and the number that stood there before.
  const [typed, setTyped] = useState<{ text: string; before: number | null } | null>(null)
  if (typed)
    return <QuantityInput product={product} typed={typed} onType={(text) => setTyped({ ...typed, text })} onDone={() => setTyped(null)} />
  return (
    <Button
      aria-label={`${outside ? `${outside.source} decides` : 'Change'} the quantity of ${name}, now ${quantity ?? 'not known'}`}
      onPress={() => (isOneNumber ? setTyped({ text: quantity?.toString() ?? '', before: quantity }) : onOpen())}
      className="figures -mx-1 min-h-6 min-w-10 rounded-1 border border-transparent px-1 text-end font-semibold data-hovered:border-line-control coarse:min-h-11 coarse:min-w-11 coarse:text-start"
    >
      {quantity ?? '–'}
    </Button>
  )
}

interface InputProps {
  product: Product
  typed: { text: string; before: number | null }
  onType: (text: string) => void
  onDone: () => void
}

function QuantityInput({ product: { sku, name, quantity }, typed: { text, before }, onType, onDone }: InputProps) {
  const noteId = useId()
  const change = useChangeProducts()
  const [wrong, setWrong] = useState<string | null>(null)
  const isUntouched = text === (before?.toString() ?? '')
  const error = wrong ?? change.error?.message ?? change.data?.refused[0]?.message ?? null
  const note = error ?? (quantity === before ? null : `now ${quantity ?? 'not known'}`)
  function save() {
    if (isUntouched) return onDone()
    const read = text.trim() === '' ? { data: null } : pieces.safeParse(/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN)
    if (read.data === undefined) return setWrong('A whole number, or nothing')
    setWrong(null)
    change.mutate({ skus: [sku], set: { quantity: read.data } }, { onSuccess: ({ refused }) => refused.length === 0 && onDone() })
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') save()
    if (event.key === 'Escape') onDone()
  }
  return (
    <span className="inline-flex items-center gap-1.5">
      <input
        // biome-ignore lint/a11y/noAutofocus: whoever pressed the number is about to type
        autoFocus
        inputMode="numeric"
        aria-label={`Quantity of ${name}`}
        aria-invalid={error !== null}
        aria-describedby={note ? noteId : undefined}
        readOnly={change.isPending}
        value={text}
        onFocus={(event) => event.target.select()}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={press}
        onBlur={() => isUntouched && onDone()}
        className={`figures h-6 w-16 rounded-1 border bg-raised px-1.5 font-semibold coarse:h-11 coarse:text-16 ${error ? 'border-red-line' : 'border-line-control'} ${change.isPending ? 'text-text-3' : ''}`}
      />
      {note && (
        <span
          id={noteId}
          role={error ? 'alert' : 'status'}
          className={`text-12 whitespace-nowrap ${error ? 'font-medium text-red' : 'text-text-3'}`}
        >
          {note}
        </span>
      )}
    </span>
  )
}
