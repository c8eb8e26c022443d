import type { FieldErrors } from '@/components/auth/field-errors'
import { TextArea } from '@/components/ui/text-area'
import type { Language, ReplyTexts, StepTexts } from '@/lib/wording/model'
import { stepFields } from './text-fields'

interface Props {
  language: Language
  texts: ReplyTexts
  errors: FieldErrors
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onChange: (field: keyof StepTexts, value: string) => void
}

/** What is said once the customer has chosen; out of the way until somebody wants it. */
export function StepFields({ language, texts, errors, isOpen, onOpenChange, onChange }: Props) {
  const isBroken = stepFields.some(({ field }) => errors[field])
  return (
    <details open={isOpen} onToggle={(event) => onOpenChange(event.currentTarget.open)} className="rounded-3 border border-line">
      <summary className="cursor-pointer rounded-3 px-4 py-3 text-14 font-semibold hover:bg-hover">
        After the customer has chosen
        <span className={`ms-2 text-12 font-normal ${isBroken ? 'text-red' : 'text-text-3'}`}>
          {isBroken ? 'Something in here cannot be saved' : 'Reserving, restock promises, similar products'}
        </span>
      </summary>
      <div className="flex flex-col gap-4 px-4 pb-4">
        {stepFields.map(({ field, words, hint }) => (
          <TextArea
            key={field}
            label={words}
            hint={hint}
            rows={2}
            textLanguage={language}
            value={texts[field]}
            error={errors[field]}
            onChange={(value) => onChange(field, value)}
          />
        ))}
      </div>
    </details>
  )
}
