'use client'

import { TextField } from '@/components/ui/text-field'
import { type Fields, fieldOf } from './fields'

/** Where in the answer what stands. */
export function ReadingFields(fields: Fields) {
  const path = (name: 'items' | 'sku' | 'quantity' | 'restockAt' | 'state') => ({ dir: 'ltr' as const, ...fieldOf(fields, name) })
  return (
    <fieldset className="grid gap-4 md:grid-cols-2">
      <legend className="mb-2 text-14 font-semibold">Where it stands in the answer</legend>
      <p className="text-13 text-text-2 md:col-span-2">
        Keys with dots between, positions in brackets: <code dir="ltr">data.items[0].quantity</code>. Leave empty what the answer does not
        hold.
      </p>
      <TextField label="Quantity" placeholder="quantity" hint="A whole number" {...path('quantity')} />
      <TextField label="Restock date" placeholder="restock_date" hint="2026-12-09, or with a time and zone" {...path('restockAt')} />
      <TextField label="List of products" placeholder="data.items" hint="When it tells of several" {...path('items')} />
      <TextField label="SKU in the list" placeholder="sku" hint="To find the right one" {...path('sku')} />
      <TextField
        label="State in words"
        placeholder="availability"
        hint="Where there is no quantity, or beside it"
        className="md:col-span-2"
        {...path('state')}
      />
      {fields.form.state.trim() !== '' && (
        <>
          <TextField label="Words for there" hint="With commas between" {...fieldOf(fields, 'there')} />
          <TextField label="Words for gone" hint="With commas between" {...fieldOf(fields, 'gone')} />
        </>
      )}
    </fieldset>
  )
}
