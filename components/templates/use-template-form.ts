'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SessionDetail } from '@/lib/sessions/model'
import { templateQueries, useRefreshTemplates } from '@/lib/templates/client'
import { filledIn, type Template } from '@/lib/templates/model'
import { bestOf, idOf, sendable } from './choice'
import { cleaned, type Field, fieldsFor, isFromStock, knownValues } from './fields'

export interface TemplateForm {
  list: ReturnType<typeof useTemplateList>
  /** Asks WhatsApp for them now. */
  refresh: ReturnType<typeof useRefreshTemplates>
  /** What can be sent, in the order in which it is offered. */
  templates: Template[]
  chosen: Template | undefined
  choose: (id: string) => void
  fields: Field[]
  write: (index: number, value: string) => void
  /** Fills the field in from what is known, again. */
  reset: (index: number) => void
  /** The text as the customer will read it. */
  body: string
  params: string[]
  /** Set where a value stands on this suggestion's stock. */
  suggestionId: string | undefined
  /** Why it cannot go as it is; null when it can. */
  problem: string | null
}

/** The template that is chosen and its values. What a person has written stays when the data or the template change. */
export function useTemplateForm(session: SessionDetail): TemplateForm {
  const list = useTemplateList(session.id)
  const refresh = useRefreshTemplates(session.id)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [edited, setEdited] = useState<Record<number, string>>({})
  const templates = sendable(list.data?.items ?? [], session.language)
  const chosen =
    templates.find((template) => idOf(template) === chosenId) ??
    bestOf(templates, { values: knownValues(session), suggested: session.suggestion?.text ?? null })
  const fields = fieldsFor(chosen?.params ?? 0, session, edited)
  const params = fields.map(({ value }) => cleaned(value))

  return {
    list,
    refresh,
    templates,
    chosen,
    choose: setChosenId,
    fields,
    write: (index, value) => setEdited({ ...edited, [index]: value }),
    reset: (index) => setEdited(Object.fromEntries(Object.entries(edited).filter(([key]) => Number(key) !== index))),
    body: filledIn(chosen?.body ?? '', params),
    params,
    suggestionId: fields.some(isFromStock) ? session.suggestion?.id : undefined,
    problem: problemOf(fields, params),
  }
}

function useTemplateList(sessionId: string) {
  return useQuery(templateQueries.list(sessionId))
}

function problemOf(fields: Field[], params: string[]): string | null {
  const outdated = fields.find((field) => field.outdated)
  if (outdated) return `May no longer be true: ${outdated.outdated}`
  const empty = fields.filter((_, i) => params[i] === '').map(({ label }) => label)
  if (empty.length > 0) return `Fill in ${empty.join(' and ')}`
  return params.some((value) => value.length > 1024) ? 'A value is too long' : null
}
