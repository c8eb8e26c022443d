'use client'

import { Button } from '@/components/ui/button'
import { useSessionChange } from '@/lib/sessions/client'
import type { SessionDetail } from '@/lib/sessions/model'
import { TemplateField } from './template-field'
import { TemplatePreview } from './template-preview'
import { TemplateRefusal } from './template-refusal'
import type { TemplateForm as Form } from './use-template-form'
import type { Templating } from './use-templating'

interface Props {
  session: SessionDetail
  /** What to call the customer; null where no name is known. */
  name: string | null
  form: Form
  templating: Templating
  onSend: () => void
}

/** The chosen template: how the customer will read it, its values, and Send. */
export function TemplateForm({ session, name, form, templating, onSend }: Props) {
  const check = useSessionChange(session.id)
  const sku = session.suggestion?.product?.sku
  const { chosen, fields, params, problem, write, reset } = form
  if (!chosen) return null
  return (
    <div className="flex min-w-0 flex-col gap-3 p-3">
      <TemplateRefusal templating={templating} />
      <TemplatePreview text={chosen.body} values={params} labels={fields.map(({ label }) => label)} />
      {fields.length > 0 && (
        <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2">
          {fields.map((field, i) => (
            <TemplateField
              // biome-ignore lint/suspicious/noArrayIndexKey: a value is its place
              key={i}
              field={field}
              onChange={(value) => write(i, value)}
              onReset={() => reset(i)}
              onRefresh={sku && !check.isPending ? () => check.mutate({ step: 'suggestion', body: { sku } }) : undefined}
            />
          ))}
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button
          look="primary"
          shortcut="Control+Enter"
          isDisabled={problem !== null}
          isPending={templating.isSending}
          onPress={onSend}
          className="@max-[420px]/dock:flex-1"
        >
          {name ? `Send template to ${name}` : 'Send template'}
        </Button>
        <span className="ms-auto text-12 text-text-3">
          {problem ?? (name ? `Reopens when ${name} answers` : 'Reopens with their answer')}
        </span>
      </div>
    </div>
  )
}
