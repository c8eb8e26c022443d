'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { askPermission, playChime, showNotification } from '@/lib/notifications/client'

type Outcome = 'none' | 'shown' | 'not_shown'

const words: Record<Outcome, string> = {
  none: '',
  shown: 'Sent. If you see nothing, your system keeps it back: look for “Do not disturb” or “Focus”.',
  not_shown: 'This browser did not show it; see above.',
}

/** Shows one now, so that nobody has to wait for trouble to find out whether it works. */
export function TestNotification({ withSound }: { withSound: boolean }) {
  const [outcome, setOutcome] = useState<Outcome>('none')
  const [isSilent, setSilent] = useState(false)
  async function test() {
    setOutcome('none')
    setSilent(withSound && !(await playChime()))
    await askPermission()
    const notice = { title: 'This is a test', body: 'So it looks when the desk has something to tell you.', href: '/', tag: 'test' }
    setOutcome(showNotification(notice, () => {}) ? 'shown' : 'not_shown')
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button onPress={() => void test()}>
        <Icon name="bell" /> Test it
      </Button>
      <p role="status" className="min-w-56 flex-1 text-text-2">
        {words[outcome]} {isSilent && 'The sound was not let through: press anywhere on the page and try again.'}
      </p>
    </div>
  )
}
