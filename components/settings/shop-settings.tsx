'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { errorsOf, type FieldErrors } from '@/components/auth/field-errors'
import { PageHeader } from '@/components/shell/page-header'
import { Button } from '@/components/ui/button'
import { ComboBox } from '@/components/ui/combo-box'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { useHydrated } from '@/components/ui/use-hydrated'
import { shop as rules, type Shop } from '@/lib/catalog/model'
import { useSaveShop } from '@/lib/catalog/shop/client'
import { SaveRow } from './save-row'

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')]

/** What the shop decides once for all its products. */
export function ShopSettings({ shop }: { shop: Shop }) {
  const router = useRouter()
  const [form, setForm] = useState({ timeZone: shop.timeZone, lowThreshold: String(shop.lowThreshold), currency: shop.currency ?? '' })
  const [found, setFound] = useState<FieldErrors>({})
  const save = useSaveShop()
  const here = useHydrated() ? new Intl.DateTimeFormat().resolvedOptions().timeZone : null
  const set = (change: Partial<typeof form>) => {
    setForm({ ...form, ...change })
    save.reset()
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const lowThreshold = /^\d+$/.test(form.lowThreshold.trim()) ? Number(form.lowThreshold) : Number.NaN
    const read = rules.safeParse({ timeZone: form.timeZone, lowThreshold, currency: form.currency.trim().toUpperCase() || null })
    setFound(Object.fromEntries(read.error?.issues.map(({ path }) => [path.join('.'), wrong[path.join('.')]]) ?? []))
    if (read.success) save.mutate(read.data, { onSuccess: () => router.refresh() })
  }
  const errors = { ...errorsOf(save.error), ...found }
  return (
    <>
      <PageHeader title="Shop" />
      <form noValidate onSubmit={submit} className="flex max-w-md flex-col gap-5 overflow-y-auto p-4 md:p-6">
        <p className="text-13 text-text-2 text-pretty">
          What holds for all products: the clock they are told on, when stock counts as low, and what prices are in.
        </p>
        <div className="flex flex-col gap-2">
          <ComboBox
            label="Time zone"
            options={zones}
            value={form.timeZone}
            onChange={(timeZone) => set({ timeZone })}
            hint="Restock days and slots are told, typed and imported on this clock."
            error={errors.timeZone}
          />
          {here && here !== shop.timeZone && (
            <Button size="small" className="self-start" onPress={() => set({ timeZone: here })}>
              Use {here}, this browser’s
            </Button>
          )}
        </div>
        <TextField
          label="Low stock, up to"
          inputMode="numeric"
          value={form.lowThreshold}
          onChange={(text) => set({ lowThreshold: text })}
          hint="With so many pieces or fewer, a reply says “in stock, only … left”."
          error={errors.lowThreshold}
        />
        <TextField
          label="Currency"
          placeholder="EUR"
          value={form.currency}
          onChange={(currency) => set({ currency })}
          hint="Of prices in files that name none, such as exports of Shopify and WooCommerce. Empty: such prices are left out."
          error={errors.currency}
        />
        {save.isError && Object.keys(errors).length === 0 && (
          <Notice look="error" title="Not saved" isAlert>
            {save.error.message}
          </Notice>
        )}
        <SaveRow save={save} />
      </form>
    </>
  )
}

const wrong: Record<string, string> = {
  timeZone: 'Choose a time zone',
  lowThreshold: 'A whole number',
  currency: 'A three-letter code such as EUR',
}
