'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { TextField } from '@/components/ui/text-field'
import type { PlaceForm } from './product-form'

interface Props {
  places: readonly PlaceForm[]
  error?: string
  onChange: (places: PlaceForm[]) => void
}

/** How many lie where; without a place, the product has one number. */
export function PlaceFields({ places, error, onChange }: Props) {
  const set = (at: number, change: Partial<PlaceForm>) =>
    onChange(places.map((place, each) => (each === at ? { ...place, ...change } : place)))
  return (
    <fieldset className="flex flex-col gap-2 md:col-span-2">
      <legend className="sr-only">Stock by place</legend>
      {places.map((place, at) => (
        <div key={place.id} className="flex items-end gap-2">
          <TextField
            label="Place"
            value={place.name}
            onChange={(name) => set(at, { name })}
            className="min-w-0 flex-1"
            autoFocus={place.name === ''}
          />
          <TextField
            label="Pieces"
            inputMode="numeric"
            value={place.quantity}
            onChange={(quantity) => set(at, { quantity })}
            className="w-24"
          />
          <IconButton label={`Remove ${place.name || 'this place'}`} onPress={() => onChange(places.filter((_, each) => each !== at))}>
            <Icon name="close" />
          </IconButton>
        </div>
      ))}
      {error && (
        <p role="alert" className="text-12 font-medium text-red">
          {error}
        </p>
      )}
      <Button
        size="small"
        look="quiet"
        className="-ms-2.5 self-start"
        onPress={() => onChange([...places, { id: crypto.randomUUID(), name: '', quantity: '' }])}
      >
        <Icon name="plus" size={14} /> {places.length > 0 ? 'Another place' : 'Count it by place'}
      </Button>
    </fieldset>
  )
}
