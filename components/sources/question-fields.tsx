'use client'

import { TextField } from '@/components/ui/text-field'
import { type Fields, fieldOf } from './fields'

/** Whom to ask, and about which products. */
export function QuestionFields(fields: Fields) {
  return (
    <fieldset className="grid gap-4 md:grid-cols-2">
      <legend className="mb-2 text-14 font-semibold">What is asked</legend>
      <TextField label="Name" hint="Shown beside the stock: Web shop, ERP" autoFocus {...fieldOf(fields, 'name')} />
      <TextField label="Category" hint="Empty: all products that have no source of their own" {...fieldOf(fields, 'category')} />
      <TextField
        label="Address"
        placeholder="https://shop.example/stock?sku={sku}"
        hint="{sku} stands for the SKU, {skus} for several with commas between"
        dir="ltr"
        className="md:col-span-2"
        {...fieldOf(fields, 'url')}
      />
      <TextField label="Seconds to wait" inputMode="numeric" hint="Then the stock is not known" {...fieldOf(fields, 'timeoutSeconds')} />
      <TextField
        label="Seconds an answer holds"
        inputMode="numeric"
        hint="Not asked again before, but when a reply is sent"
        {...fieldOf(fields, 'cacheSeconds')}
      />
    </fieldset>
  )
}
