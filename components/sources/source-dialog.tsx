'use client'

import { type FormEvent, useId, useState } from 'react'
import { checkForm, errorsOf, type FieldErrors } from '@/components/auth/field-errors'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { useSaveSource } from '@/lib/sources/client'
import { newSource, type StockSource } from '@/lib/sources/model'
import { HeaderFields } from './header-fields'
import { QuestionFields } from './question-fields'
import { ReadingFields } from './reading-fields'
import { fieldErrors, formOf, inputOf, type SourceForm } from './source-form'
import { SourceTrialPart } from './source-trial'

/** What a source is asked and how its answer is read; a test shows both before anything is saved. */
export function SourceDialog({ source, onClose }: { source: StockSource | null; onClose: () => void }) {
  const formId = useId()
  const [form, setForm] = useState(() => formOf(source))
  const [found, setFound] = useState<FieldErrors>({})
  const save = useSaveSource(source?.id)
  const check = () => {
    const wrong = fieldErrors(checkForm(newSource, inputOf(form)))
    setFound(wrong)
    return Object.keys(wrong).length === 0 ? newSource.parse(inputOf(form)) : null
  }
  function submit(event: FormEvent) {
    event.preventDefault()
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
    <Dialog
      title={source ? source.name : 'Add a source'}
      size="wide"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={save.isPending}>
            {source ? 'Save' : 'Add the source'}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-6">
        {save.error && Object.keys(refused).length === 0 && (
          <Notice look="error" title="Nothing was saved" isAlert>
            {save.error.message}
          </Notice>
        )}
        <QuestionFields {...fields} />
        <HeaderFields {...fields} />
        <ReadingFields {...fields} />
      </form>
      <SourceTrialPart sourceId={source?.id} check={check} onRefused={(errors) => setFound(fieldErrors(errors))} />
    </Dialog>
  )
}
