'use client'

import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { PlaceFields } from './place-fields'
import { type FormErrors, type ProductForm, sumOfPlaces } from './product-form'

interface Props {
  form: ProductForm
  errors: FormErrors
  /** The SKU names the product and stays as it is. */
  isNew: boolean
  timeZone: string
  onChange: (form: ProductForm) => void
}

const kinds = [
  { value: 'stock', words: 'Product', hint: 'Something that is counted' },
  { value: 'slot', words: 'Bookable slot', hint: 'A time with a number of places' },
] as const

/** Everything the desk knows of a product, to be changed. */
export function ProductFields({ form, errors, isNew, timeZone, onChange }: Props) {
  const field = (name: Exclude<keyof ProductForm, 'kind' | 'places'>) => ({
    name,
    value: form[name],
    error: errors[name],
    onChange: (value: string) => onChange({ ...form, [name]: value }),
  })
  const isSlot = form.kind === 'slot'
  const sum = sumOfPlaces(form.places)
  const summed = { isDisabled: true, hint: 'The places below together', value: Number.isNaN(sum) ? '' : String(sum) }
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <TextField label="Name" autoFocus={!isNew} isRequired validationBehavior="aria" {...field('name')} />
      <TextField label="SKU" isRequired isDisabled={!isNew} validationBehavior="aria" {...field('sku')} />
      <TextField label="Category" {...field('category')} />
      <Select label="Kind" options={kinds} value={form.kind} onChange={(kind) => onChange({ ...form, kind })} />
      <TextField
        label={isSlot ? 'Free places' : 'In stock'}
        inputMode="numeric"
        hint="Empty: not known, so nothing is promised"
        {...field('quantity')}
        {...(form.places.length > 0 && summed)}
      />
      {isSlot ? (
        <TextField label={`Starts at (${timeZone})`} type="datetime-local" {...field('startsAt')} />
      ) : (
        <TextField label={`Back in stock on (${timeZone})`} type="date" {...field('restockDay')} />
      )}
      <PlaceFields places={form.places} error={errors.places} onChange={(places) => onChange({ ...form, places })} />
      <TextField label="Price" inputMode="decimal" placeholder="99.00" {...field('price')} />
      <TextField label="Currency" placeholder="EUR" {...field('currency')} />
      <TextArea
        label="Other names"
        hint="One per line: what customers call it, in any language"
        className="md:col-span-2"
        {...field('aliases')}
      />
      <TextField
        label="Own wording"
        hint="Replaces the words worked out from stock, such as “in stock — ready to ship today”"
        className="md:col-span-2"
        {...field('label')}
      />
      <TextField label="Variant of" hint="What its variants share, such as sea-tee" {...field('groupKey')} />
      <TextArea label="What tells it apart" hint="One per line, such as Size=Large" rows={2} {...field('options')} />
    </div>
  )
}
