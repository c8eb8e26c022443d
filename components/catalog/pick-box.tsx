'use client'

import { useRef } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import type { Picking } from '@/components/ui/use-picking'
import type { Product } from '@/lib/catalog/model'

/** Chooses a product; with Shift, everything from the one chosen last. It shows where somebody points or chooses. */
export function PickBox({ product: { sku, name }, picking }: { product: Product; picking: Picking }) {
  const withShift = useRef(false)
  return (
    <Checkbox
      label={`Choose ${name}`}
      isSelected={picking.has(sku)}
      onPressStart={({ shiftKey }) => {
        withShift.current = shiftKey
      }}
      onChange={() => (withShift.current ? picking.toggleTo(sku) : picking.toggle(sku))}
      className={`absolute! -inset-s-0.5 top-3 z-1 coarse:-inset-s-1 coarse:top-1.5 ${picking.isPicking ? '' : 'focus-within:opacity-100 group-hover/row:opacity-100 pointer-fine:opacity-0'}`}
    />
  )
}
