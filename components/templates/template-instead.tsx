'use client'

import type { SessionDetail } from '@/lib/sessions/model'
import { TemplatePicker } from './template-picker'
import { useTemplateForm } from './use-template-form'
import type { Templating } from './use-templating'

interface Props {
  session: SessionDetail
  name: string | null
  templating: Templating
  onClose: () => void
}

/** The templates while a free text could go as well. */
export function TemplateInstead({ session, ...rest }: Props) {
  const form = useTemplateForm(session)
  return <TemplatePicker session={session} form={form} {...rest} />
}
