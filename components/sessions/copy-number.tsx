'use client'

import { useEffect, useState } from 'react'
import { asInternational, phoneWords } from '@/lib/contact/model'

/** A phone number as people read it; pressed, it is copied as it is dialled. */
export function CopyNumber({ phone, className = '' }: { phone: string; className?: string }) {
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [isCopied])
  async function copy() {
    await navigator.clipboard.writeText(asInternational(phone))
    setCopied(true)
  }
  return (
    <button
      type="button"
      title="Copy the number"
      onClick={() => void copy()}
      className={`figures relative shrink-0 rounded-1 text-start after:absolute after:-inset-y-1.5 after:inset-x-0 coarse:after:-inset-y-2 hover:text-text ${className}`}
    >
      <bdi dir="ltr" className={isCopied ? 'invisible' : ''}>
        {phoneWords(phone)}
      </bdi>
      <span role="status" className="absolute inset-s-0">
        {isCopied && 'Copied'}
      </span>
    </button>
  )
}
