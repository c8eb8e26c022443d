'use client'

import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { KeyCap } from '@/components/ui/key-cap'
import { useShortcuts } from '@/lib/shortcuts/client'

const shortcuts: { keys: string[]; does: string }[] = [
  { keys: ['J', 'K'], does: 'Next and previous session' },
  { keys: ['O', 'Enter'], does: 'Open the session in focus' },
  { keys: ['/'], does: 'Search' },
  { keys: ['S'], does: 'Send the suggested reply' },
  { keys: ['E'], does: 'Edit the suggested reply' },
  { keys: ['1', '2', '3'], does: 'Choose the product that is meant' },
  { keys: ['P'], does: 'Look for another product' },
  { keys: ['R'], does: 'Check the stock again, or send a failed reply again' },
  { keys: ['Z'], does: 'Take back a reply that has not gone yet' },
  { keys: ['C'], does: 'Write' },
  { keys: ['T'], does: 'Templates' },
  { keys: ['Control+Enter'], does: 'Send what is written' },
  { keys: ['Escape'], does: 'Leave the text, close what is open' },
  { keys: ['?'], does: 'Show these keys' },
]

/** Every key of the desk, on `?`. */
export function ShortcutSheet() {
  const [isOpen, setOpen] = useState(false)
  useShortcuts({ '?': () => setOpen(true) })
  return (
    <Dialog title="Keys" size="small" isOpen={isOpen} onOpenChange={setOpen}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2 text-13">
        {shortcuts.map(({ keys, does }) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <KeyCap key={key} shortcut={key} />
              ))}
              <span className="sr-only">{keys.join(' or ')}</span>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-5 text-12 text-text-3">Single keys rest while you write.</p>
    </Dialog>
  )
}
