'use client'

import { useState } from 'react'
import { TemplatePicker } from '@/components/templates/template-picker'
import { TemplateSent } from '@/components/templates/template-sent'
import { useTemplateForm } from '@/components/templates/use-template-form'
import type { Templating } from '@/components/templates/use-templating'
import { drafts, useDraft } from '@/lib/drafts/client'
import { offers, useOffer } from '@/lib/offers/client'
import type { Message, SessionDetail } from '@/lib/sessions/model'
import { templateUnderway } from '@/lib/thread/model'
import { KeptText } from './kept-text'

interface Props {
  session: SessionDetail
  messages: Message[]
  /** What to call the customer; null where no name is known. */
  name: string | null
  templating: Templating
}

/** Stands in the composer's place once the window has closed: the templates, and that nothing written is lost. */
export function ClosedComposer({ session, messages, name, templating }: Props) {
  const draft = useDraft(session.id, session.draft)
  const offer = useOffer(session.id, null)
  const form = useTemplateForm(session)
  const sent = templateUnderway(messages)
  const [besides, setBesides] = useState<string | null>(null)
  const kept = draft.text.trim() === '' ? offer?.text : draft.text
  function discard() {
    offers.drop(session.id)
    drafts.write(session.id, '')
  }
  return (
    <div className="flex flex-col gap-2">
      {kept && <KeptText text={kept} name={name} onDiscard={discard} />}
      {sent && sent.id !== besides ? (
        <TemplateSent name={name} onAnother={() => setBesides(sent.id)} />
      ) : (
        <TemplatePicker session={session} name={name} form={form} templating={templating} />
      )}
    </div>
  )
}
