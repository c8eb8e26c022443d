'use client'

import { useRef, useState } from 'react'
import { Button } from './button'
import { Icon } from './icon'
import { TextField } from './text-field'

interface Props {
  /** What it is. */
  label: string
  /** The verb on the button: "Copy link". */
  action: string
  text: string
}

/** Something to take along and the button that copies it. Where the browser forbids copying, it is marked to be copied by hand. */
export function CopyField({ label, action, text }: Props) {
  const field = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('Copied')
    } catch {
      field.current?.querySelector('input')?.select()
      setSaid('Copy it with your keyboard: it is selected')
    }
  }
  return (
    <div className="flex flex-col gap-1">
      <div ref={field} className="flex items-end gap-2">
        <TextField label={label} value={text} isReadOnly className="min-w-0 flex-1" />
        <Button look="primary" onPress={copy}>
          <Icon name={said === 'Copied' ? 'check' : 'copy'} /> {action}
        </Button>
      </div>
      <p role="status" className="min-h-4 text-12 text-text-2">
        {said}
      </p>
    </div>
  )
}
