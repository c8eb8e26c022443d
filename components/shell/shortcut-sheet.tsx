'use client'

import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { KeyCap } from '@/components/ui/key-cap'
import { useShortcuts } from '@/lib/shortcuts/client'

const groups: { name: string; shortcuts: { keys: string[]; does: string }[] }[] = [
  {
    name: 'Everywhere',
    shortcuts: [
      { keys: ['J', 'K'], does: 'Next and previous in the list' },
      { keys: ['/'], does: 'Search' },
      { keys: ['Escape'], does: 'Leave the text, close what is open' },
      { keys: ['?'], does: 'Show these keys' },
    ],
  },
  {
    name: 'Sessions',
    shortcuts: [
      { keys: ['O', 'Enter'], does: 'Open the session in focus' },
      { keys: ['S'], does: 'Send the suggested reply' },
      { keys: ['E'], does: 'Edit the suggested reply' },
      { keys: ['1', '2', '3'], does: 'Choose the product that is meant' },
      { keys: ['P'], does: 'Look for another product' },
      { keys: ['R'], does: 'Check the stock again, or send a failed reply again' },
      { keys: ['Z'], does: 'Take back a reply that has not gone yet' },
      { keys: ['A'], does: 'Take the session, or give it back' },
      { keys: ['C'], does: 'Write' },
      { keys: ['T'], does: 'Templates' },
      { keys: ['Control+Enter'], does: 'Send what is written' },
    ],
  },
  {
    name: 'Failures',
    shortcuts: [
      { keys: ['A'], does: 'Take it' },
      { keys: ['R'], does: 'Do what mends it' },
    ],
  },
  {
    name: 'Failures and catalogue',
    shortcuts: [
      { keys: ['X'], does: 'Choose one' },
      { keys: ['Shift+X'], does: 'Choose up to here' },
    ],
  },
]

/** Every key of the desk, on `?`. Who asks for it has keys, also on a device that is touched. */
export function ShortcutSheet() {
  const [isOpen, setOpen] = useState(false)
  useShortcuts({ '?': () => setOpen(true) })
  return (
    <Dialog title="Keys" size="small" isOpen={isOpen} onOpenChange={setOpen}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what it can focus */}
      <section aria-label="All keys" tabIndex={0} className="rounded-2">
        {groups.map(({ name, shortcuts }) => (
          <section key={name} className="mb-4">
            <h3 className="mb-2 text-12 font-semibold text-text-2">{name}</h3>
            <dl className="grid grid-cols-[4rem_1fr] items-center gap-x-6 gap-y-1.5 text-13">
              {shortcuts.map(({ keys, does }) => (
                <div key={does} className="contents">
                  <dt className="flex gap-1 [&_kbd]:inline-flex!">
                    {keys.map((key) => (
                      <KeyCap key={key} shortcut={key} />
                    ))}
                    <span className="sr-only">{keys.join(' or ')}</span>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <p className="text-12 text-text-3">Single keys rest while you write.</p>
      </section>
    </Dialog>
  )
}
