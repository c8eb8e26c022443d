'use client'

import { type KeyboardEvent, useRef } from 'react'
import { MovedDialog } from '@/components/replies/moved-dialog'
import type { SessionDetail } from '@/lib/sessions/model'
import { ChosenTemplate } from './chosen-template'
import { TemplateChoice } from './template-choice'
import { TEMPLATES_ID } from './template-focus'
import { TemplateForm } from './template-form'
import { TemplateHeader } from './template-header'
import { TemplateState } from './template-state'
import { useChoosing } from './use-choosing'
import type { TemplateForm as Form } from './use-template-form'
import type { Templating } from './use-templating'

interface Props {
  session: SessionDetail
  /** What to call the customer; null where no name is known. */
  name: string | null
  form: Form
  templating: Templating
  /** Back to writing; missing where only a template goes. */
  onClose?: () => void
}

/** In the composer's place: the templates that can be sent, and the chosen one with its values filled in. */
export function TemplatePicker({ session, name, form, templating, onClose }: Props) {
  const section = useRef<HTMLElement>(null)
  const { isChoosing, search, listRef, find, choose } = useChoosing(form, section)
  const { templates, chosen, params, body, problem, suggestionId } = form
  const hasTemplates = templates.length > 0
  const narrow = '@max-[600px]/dock:hidden'

  function send() {
    if (chosen && problem === null) templating.send({ template: chosen, params, body, suggestionId })
  }
  function onKeyDown(event: KeyboardEvent) {
    // The dialog below is a child of this in React only.
    if (!(event.target instanceof Node) || !section.current?.contains(event.target)) return
    if (event.key === 'Escape' && onClose && !event.defaultPrevented) onClose()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  }
  return (
    <section
      ref={section}
      id={TEMPLATES_ID}
      tabIndex={-1}
      aria-label="Send a template"
      onKeyDown={onKeyDown}
      className="overflow-hidden rounded-3 border border-line-control bg-raised"
    >
      <TemplateHeader name={name} search={hasTemplates ? search : undefined} isChoosing={isChoosing} onClose={onClose} />
      {!hasTemplates && <TemplateState form={form} />}
      {hasTemplates && (
        <div className="grid max-h-[min(26rem,60dvh)] @[600px]/dock:grid-cols-[13rem_minmax(0,1fr)]">
          <TemplateChoice form={form} words={search.words} listRef={listRef} onChoose={choose} className={isChoosing ? '' : narrow} />
          <div className={`min-h-60 overflow-y-auto ${isChoosing ? narrow : ''}`}>
            {chosen && <ChosenTemplate template={chosen} onPress={find} />}
            <TemplateForm session={session} name={name} form={form} templating={templating} onSend={send} />
          </div>
        </div>
      )}
      <MovedDialog
        name={name}
        replying={{
          refused: templating.refused,
          dismiss: templating.dismiss,
          send: (_body, _suggestionId, decided) => templating.insist(decided ?? {}),
        }}
      />
    </section>
  )
}
