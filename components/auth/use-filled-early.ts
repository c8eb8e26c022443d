'use client'

import { type RefObject, useEffect, useState } from 'react'

/** The text of a field of this form, starting with what a person or their browser filled in before this script ran. */
export function useFilledEarly(form: RefObject<HTMLFormElement | null>, name: string) {
  const [text, setText] = useState('')
  useEffect(() => {
    const filled = form.current && new FormData(form.current).get(name)
    if (typeof filled === 'string' && filled) setText(filled)
  }, [form, name])
  return [text, setText] as const
}
