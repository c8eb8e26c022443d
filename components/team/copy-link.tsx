'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { TextField } from '@/components/ui/text-field'

/** A link and the button that copies it. Where the browser forbids copying, the link is marked to be copied by hand. */
export function CopyLink({ url }: { url: string }) {
  const field = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')

  async function copy() {
    try {
      await navigator.clipboard.writeText(url)
      setSaid('Copied')
    } catch {
      field.current?.querySelector('input')?.select()
      setSaid('Copy it with your keyboard: it is selected')
    }
  }
  return (
    <div className="flex flex-col gap-1">
      <div ref={field} className="flex items-end gap-2">
        <TextField label="Link" value={url} isReadOnly className="min-w-0 flex-1" />
        <Button look="primary" onPress={copy}>
          <Icon name={said === 'Copied' ? 'check' : 'copy'} /> Copy link
        </Button>
      </div>
      <p role="status" className="min-h-4 text-12 text-text-2">
        {said}
      </p>
    </div>
  )
}
