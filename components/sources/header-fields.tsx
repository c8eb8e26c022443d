'use client'

import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { TextField } from '@/components/ui/text-field'
import type { Fields } from './fields'
import { type HeaderForm, newHeader } from './source-form'

/** What is sent along, such as a token; values that are kept are never shown. */
export function HeaderFields({ form: { headers }, set, errors }: Fields) {
  const change = (key: string, fields: Partial<HeaderForm>) =>
    set({ headers: headers.map((header) => (header.key === key ? { ...header, ...fields } : header)) })
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-14 font-semibold">Headers</legend>
      {headers.map(({ key, name, value, isKept }, at) => (
        <div key={key} className="flex flex-wrap items-start gap-2">
          <TextField
            label={`Name of header ${at + 1}`}
            value={name}
            isReadOnly={isKept}
            onChange={(changed) => change(key, { name: changed })}
            error={errors[`headers.${at}.name`]}
            autoComplete="off"
            dir="ltr"
            className="min-w-40 flex-1"
          />
          <TextField
            label={`Value of header ${at + 1}`}
            type="password"
            value={value}
            placeholder={isKept ? 'kept, not shown' : ''}
            onChange={(changed) => change(key, { value: changed, isKept: false })}
            error={errors[`headers.${at}.value`]}
            autoComplete="off"
            className="min-w-40 flex-1"
          />
          <IconButton
            label={`Remove header ${at + 1}`}
            className="mt-5"
            onPress={() => set({ headers: headers.filter((header) => header.key !== key) })}
          >
            <Icon name="remove" />
          </IconButton>
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <Button size="small" onPress={() => set({ headers: [...headers, newHeader()] })}>
          <Icon name="plus" /> Add a header
        </Button>
        <span className="text-12 text-text-3">For a token: Authorization. Values are kept encrypted and never shown again.</span>
      </div>
    </fieldset>
  )
}
