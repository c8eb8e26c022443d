'use client'

import { type FormEvent, useState } from 'react'
import { errorsOf, type FieldErrors } from '@/components/auth/field-errors'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { useTrySource } from '@/lib/sources/client'
import type { NewSource } from '@/lib/sources/model'
import { TrialOutcome } from './trial-outcome'

interface Props {
  /** Whose kept header values are meant. */
  sourceId: string | undefined
  /** The settings as they stand in the fields; null when something is wrong there. */
  check: () => NewSource | null
  onRefused: (errors: FieldErrors) => void
}

/** Asks the source about one product, as it stands in the fields, and shows what came and what was read. */
export function SourceTrialPart({ sourceId, check, onRefused }: Props) {
  const [sku, setSku] = useState('')
  const [error, setError] = useState<string>()
  const attempt = useTrySource()
  function ask(event: FormEvent) {
    event.preventDefault()
    const source = check()
    setError(sku.trim() ? undefined : 'Enter a SKU')
    if (!source || !sku.trim()) return
    attempt.mutate({ sku: sku.trim(), source, id: sourceId }, { onError: (refusal) => onRefused(errorsOf(refusal)) })
  }
  const isAboutFields = Object.keys(errorsOf(attempt.error)).length > 0
  return (
    <form noValidate onSubmit={ask} className="mt-6 flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="text-14 font-semibold">Test</h3>
      <div className="flex flex-wrap items-start gap-2">
        <TextField
          label="A SKU that it knows"
          value={sku}
          onChange={setSku}
          error={error}
          autoComplete="off"
          dir="ltr"
          className="min-w-40 flex-1"
        />
        <Button type="submit" isPending={attempt.isPending} className="mt-5">
          Ask now
        </Button>
      </div>
      <div aria-live="polite">
        {attempt.error && (
          <Notice look="error" title="It was not asked">
            {isAboutFields ? 'Look at the fields above.' : attempt.error.message}
          </Notice>
        )}
        {attempt.data && <TrialOutcome result={attempt.data} />}
      </div>
    </form>
  )
}
