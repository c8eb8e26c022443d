'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components'
import { MovedDialog } from '@/components/replies/moved-dialog'
import type { SessionDetail } from '@/lib/sessions/model'
import { useShortcuts } from '@/lib/shortcuts/client'
import { ChosenTemplate } from './chosen-template'
import { TemplateChoice } from './template-choice'
import { TEMPLATES_ID } from './template-focus'
import { TemplateForm } from './template-form'
import { TemplateHeader } from './template-header'
import { TemplateState } from './template-state'
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
  const search = useRef<HTMLInputElement>(null)
  const [isChoosing, setChoosing] = useState(false)
  const { contains } = useFilter({ sensitivity: 'base' })
  const { templates, chosen, params, body, problem, suggestionId } = form
  const hasTemplates = templates.length > 0
  const narrow = '@max-[600px]/dock:hidden'

  function send() {
    if (chosen && problem === null) templating.send({ template: chosen, params, body, suggestionId })
  }
  function find() {
    setChoosing(true)
    // Once it is there to be focused.
    requestAnimationFrame(() => search.current?.focus())
  }
  function choose(id: string) {
    form.choose(id)
    setChoosing(false)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && onClose && !event.defaultPrevented) onClose()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  }
  useShortcuts({ t: hasTemplates ? find : undefined })

  return (
    <section
      id={TEMPLATES_ID}
      tabIndex={-1}
      aria-label="Send a template"
      onKeyDown={onKeyDown}
      className="overflow-hidden rounded-3 border border-line-control bg-raised"
    >
      <Autocomplete filter={contains}>
        <TemplateHeader name={name} searchRef={hasTemplates ? search : undefined} isChoosing={isChoosing} onClose={onClose} />
        {!hasTemplates && <TemplateState form={form} />}
        {hasTemplates && (
          <div className="grid max-h-[min(26rem,60dvh)] @[600px]/dock:grid-cols-[13rem_minmax(0,1fr)]">
            <TemplateChoice form={form} onChoose={choose} className={isChoosing ? '' : narrow} />
            <div className={`min-h-60 overflow-y-auto ${isChoosing ? narrow : ''}`}>
              {chosen && <ChosenTemplate template={chosen} onPress={find} />}
              <TemplateForm session={session} name={name} form={form} templating={templating} onSend={send} />
            </div>
          </div>
        )}
      </Autocomplete>
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
