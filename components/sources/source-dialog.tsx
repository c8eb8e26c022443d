'use client'

import { useState } from 'react'
import { checkForm, errorsOf, type FieldErrors } from '@/components/auth/field-errors'
import { FormDialog } from '@/components/ui/form-dialog'
import { useSaveSource } from '@/lib/sources/client'
import { newSource, type StockSource } from '@/lib/sources/model'
import { HeaderFields } from './header-fields'
import { QuestionFields } from './question-fields'
import { ReadingFields } from './reading-fields'
import { fieldErrors, formOf, inputOf, type SourceForm } from './source-form'
import { SourceTrialPart } from './source-trial'

/** What a source is asked and how its answer is read; a test shows both before anything is saved. */
export function SourceDialog({ source, onClose }: { source: StockSource | null; onClose: () => void }) {
  const [form, setForm] = useState(() => formOf(source))
  const [found, setFound] = useState<FieldErrors>({})
  const save = useSaveSource(source?.id)
  const check = () => {
    const wrong = fieldErrors(checkForm(newSource, inputOf(form)))
    setFound(wrong)
    return Object.keys(wrong).length === 0 ? newSource.parse(inputOf(form)) : null
  }
  function submit() {
    const input = check()
    if (input) save.mutate(input, { onSuccess: onClose })
  }
  const refused = fieldErrors(errorsOf(save.error))
  const fields = {
    form,
    set: (change: Partial<SourceForm>) => setForm((before) => ({ ...before, ...change })),
    errors: { ...refused, ...found },
  }
  return (
    <FormDialog
      title={source ? source.name : 'Add a source'}
      size="wide"
      action={source ? 'Save' : 'Add the source'}
      isPending={save.isPending}
      failed="Nothing was saved"
      error={Object.keys(refused).length === 0 ? save.error : null}
      onSubmit={submit}
      onClose={onClose}
      below={<SourceTrialPart sourceId={source?.id} check={check} onRefused={(errors) => setFound(fieldErrors(errors))} />}
    >
      <QuestionFields {...fields} />
      <HeaderFields {...fields} />
      <ReadingFields {...fields} />
    </FormDialog>
  )
}
