'use client'

import { useState } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { Switch } from '@/components/ui/switch'
import { useHydrated } from '@/components/ui/use-hydrated'
import { askPermission, permission, saveChoice, useNotificationChoice } from '@/lib/notifications/client'
import type { NotificationChoice } from '@/lib/notifications/model'
import { PermissionNotice } from './permission-notice'
import { TestNotification } from './test-notification'

/** What one person is told of beyond the page, on this device only. */
export function NotificationSettings() {
  const choice = useNotificationChoice()
  const hydrated = useHydrated()
  const [asked, setAsked] = useState(0)
  const state = hydrated ? permission() : 'default'
  async function choose(change: Partial<NotificationChoice>) {
    saveChoice({ ...choice, ...change })
    if (change.failures || change.closing) {
      await askPermission()
      // What the person answered is the browser's to tell.
      setAsked(asked + 1)
    }
  }
  const wanted = choice.failures || choice.closing
  return (
    <>
      <PageHeader title="Notifications" />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-2xl flex-col gap-6 p-4 text-13 md:p-6">
          <p className="text-text-2 text-pretty">
            While you look at the desk, a quiet line tells you of windows about to close, and the count beside Failures of replies that did
            not get through. Here you choose what tells you of them when you look at something else. It holds for you, in this browser.
          </p>
          <section className="flex flex-col gap-1 rounded-3 border border-line-strong bg-raised p-4">
            <h2 className="mb-1 text-14 font-semibold">On this device</h2>
            <Choice
              isOn={choice.closing}
              onChange={(closing) => choose({ closing })}
              hint="60, 15 and 5 minutes before, once each, as long as the customer waits"
            >
              A window is about to close
            </Choice>
            <Choice
              isOn={choice.failures}
              onChange={(failures) => choose({ failures })}
              hint="As soon as it is known: refused, not delivered, or in doubt"
            >
              A reply did not get through
            </Choice>
            <Choice
              isOn={choice.sound}
              onChange={(sound) => choose({ sound })}
              hint="Two quiet notes with each of the above, also while you look at the desk"
            >
              A soft sound
            </Choice>
          </section>
          <PermissionNotice state={state} isWanted={wanted} onAsk={() => choose({ closing: true })} />
          <TestNotification withSound={choice.sound} />
        </div>
      </div>
    </>
  )
}

interface ChoiceProps {
  isOn: boolean
  onChange: (isOn: boolean) => void
  hint: string
  children: string
}

function Choice({ isOn, onChange, hint, children }: ChoiceProps) {
  return (
    <Switch isSelected={isOn} onChange={onChange}>
      <span>
        {children}
        <span className="block text-12 text-text-3">{hint}</span>
      </span>
    </Switch>
  )
}
