'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { AlarmStrip } from '@/components/channels/alarm-strip'
import { Reminders } from '@/components/reminders/reminders'
import { RemindersHere } from '@/components/reminders/reminders-here'
import type { Person } from '@/lib/auth/model'
import { LiveProvider } from '@/lib/live/client'
import { ConnectionStrip } from './connection-strip'
import { FailureNews } from './failure-news'
import { NavRail } from './nav-rail'
import { isAt } from './places'
import { ShortcutSheet } from './shortcut-sheet'
import { SignedIn } from './signed-in'
import { SkipLink } from './skip-link'
import { TabBar } from './tab-bar'
import { TitleCount } from './title-count'

interface Props {
  person: Person
  sandbox: boolean
  children: ReactNode
}

/**
 * The rail, or the tabs of a phone, around one page. A page fills the height and scrolls its own panes; on a phone, whatever carries
 * `data-covers-tabs` hides the tabs.
 */
export function DeskFrame({ person, sandbox, children }: Props) {
  const isDesk = isAt(usePathname(), '/sessions')
  return (
    <LiveProvider>
      <FailureNews />
      <TitleCount />
      <Reminders>
        <div className="group/desk flex h-dvh flex-col overflow-hidden bg-rail md:flex-row">
          <SkipLink />
          <ShortcutSheet />
          <NavRail person={person} sandbox={sandbox} />
          <TabBar person={person} sandbox={sandbox} />
          <div className="order-1 flex min-h-0 min-w-0 flex-1 flex-col md:order-none">
            <ConnectionStrip />
            <AlarmStrip />
            <main id="main" tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col bg-bg outline-none">
              <SignedIn person={person}>{children}</SignedIn>
            </main>
            {/* The sessions have a place of their own for it. */}
            {!isDesk && <RemindersHere className="border-t md:px-6" />}
          </div>
        </div>
      </Reminders>
    </LiveProvider>
  )
}
