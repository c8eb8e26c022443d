'use client'

import { type FormEvent, useState } from 'react'
import { checkForm, errorsOf, type FieldErrors } from '@/components/auth/field-errors'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { useSaveReplyTexts } from '@/lib/wording/client'
import { type Language, languageNames, type ReplyTexts, replyTexts } from '@/lib/wording/model'
import { DropTexts } from './drop-texts'
import { StepFields } from './step-fields'
import { labelFields, replyFields } from './text-fields'
import { TextPreview } from './text-preview'

interface Props {
  language: Language
  texts: ReplyTexts
  /** Null: never saved. */
  saved: ReplyTexts | null
  /** Undefined: as saved. */
  onChange: (texts: ReplyTexts | undefined) => void
}

/** The texts of one language, with what becomes of them beside them. */
export function TextEditor({ language, texts, saved, onChange }: Props) {
  const save = useSaveReplyTexts(language)
  const [refused, setRefused] = useState<FieldErrors>({})
  const [isOpen, setOpen] = useState(false)
  const errors = { ...refused, ...checkForm(replyTexts, texts) }
  const isChanged = JSON.stringify(texts) !== JSON.stringify(saved)
  function change(field: keyof ReplyTexts, value: string) {
    setRefused({})
    onChange({ ...texts, [field]: value })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (Object.keys(errors).length > 0) return
    save.mutate(texts, { onSuccess: () => onChange(undefined), onError: (error) => setRefused(errorsOf(error)) })
  }
  return (
    <form onSubmit={submit} noValidate className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-4">
        {save.isError && (
          <Notice look="error" title="Not saved" isAlert>
            {save.error.message}
          </Notice>
        )}
        <p className="text-12 text-text-3 text-pretty">
          Square brackets go around the name and what belongs to it, as in “Hello[, {'{name}'}]!”. Without a name the part drops out.
        </p>
        {replyFields.map(({ field, words, hint }) => (
          <TextArea
            key={field}
            label={words}
            hint={hint}
            textLanguage={language}
            value={texts[field]}
            error={errors[field]}
            onChange={(value) => change(field, value)}
          />
        ))}
        <fieldset className="grid gap-4 md:grid-cols-2">
          <legend className="mb-3 text-14 font-semibold">How a product stands</legend>
          {labelFields.map(({ field, words, hint }) => (
            <TextField
              key={field}
              label={words}
              hint={hint}
              textLanguage={language}
              value={texts[field]}
              error={errors[field]}
              onChange={(value) => change(field, value)}
            />
          ))}
        </fieldset>
        <StepFields language={language} texts={texts} errors={errors} isOpen={isOpen} onOpenChange={setOpen} onChange={change} />
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" isPending={save.isPending} isDisabled={!isChanged || Object.keys(errors).length > 0}>
            Save the {languageNames[language]} texts
          </Button>
          {isChanged && <Button onPress={() => onChange(undefined)}>Discard</Button>}
          {saved && <DropTexts language={language} onDropped={() => onChange(undefined)} />}
        </div>
      </div>
      <TextPreview language={language} texts={texts} hasSteps={isOpen} isBroken={Object.keys(errors).length > 0} />
    </form>
  )
}
