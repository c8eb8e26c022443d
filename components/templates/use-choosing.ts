'use client'

import { type RefObject, useRef, useState } from 'react'
import { useShortcuts } from '@/lib/shortcuts/client'
import { idOf, searched } from './choice'
import type { TemplateForm } from './use-template-form'

/** Finding and taking a template by hand or with the keyboard; the focus goes on to what is still to be filled in. */
export function useChoosing(form: TemplateForm, section: RefObject<HTMLElement | null>) {
  const input = useRef<HTMLInputElement>(null)
  const listRef = useRef<HTMLDivElement>(null)
  const [words, setWords] = useState('')
  const [isChoosing, setChoosing] = useState(false)

  function find() {
    setChoosing(true)
    // Once it is there to be focused.
    requestAnimationFrame(() => input.current?.focus())
  }
  function choose(id: string) {
    form.choose(id)
    setWords('')
    setChoosing(false)
    if (!isChoosing) return
    requestAnimationFrame(() => {
      const empty = section.current?.querySelector<HTMLElement>('input[aria-invalid=true]')
      const next = empty ?? section.current
      next?.focus()
    })
  }
  function take() {
    const [first] = searched(form.templates, words)
    if (first) choose(idOf(first))
  }
  function enterList() {
    const option = listRef.current?.querySelector<HTMLElement>('[role=option][aria-selected=true]')
    const next = option ?? listRef.current?.querySelector<HTMLElement>('[role=option]')
    next?.focus()
  }
  useShortcuts({ t: form.templates.length > 0 ? find : undefined })
  return { isChoosing, search: { inputRef: input, words, onChange: setWords, onTake: take, onDown: enterList }, listRef, find, choose }
}
