'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { Button } from './button'

interface Props {
  /** What is copied. */
  text: string
  children: ReactNode
}

/** Copies something, and says for a moment whether it did. */
export function CopyButton({ text, children }: Props) {
  const [said, setSaid] = useState<'Copied' | 'Not copied' | null>(null)
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(null), 2000)
    return () => clearTimeout(timer)
  }, [said])
  async function copy() {
    // Also on plain http, where browsers have no clipboard to give.
    const isDone = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => true,
        () => false,
      )
    setSaid(isDone ? 'Copied' : 'Not copied')
  }
  return (
    <Button look="quiet" size="small" onPress={() => void copy()}>
      <span className={`inline-flex items-center gap-2 ${said ? 'invisible' : ''}`}>{children}</span>
      <span role="status" className="absolute inset-0 grid place-items-center">
        {said}
      </span>
    </Button>
  )
}
