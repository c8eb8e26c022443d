'use client'

import { Time } from '@/components/ui/time'
import { firstNameOf } from '@/lib/contact/model'
import type { SessionDetail } from '@/lib/sessions/model'
import { useWindow } from './use-window'

interface Props {
  session: SessionDetail
  /** When the last message was; undefined in an empty thread. */
  lastAt: string | undefined
}

/** At the end of the thread: since when only a template goes through. Once one has gone, that is plain. */
export function WindowLine({ session: { contact, windowClosesAt }, lastAt = '' }: Props) {
  const { state } = useWindow(windowClosesAt)
  if (state !== 'closed' || windowClosesAt === null || lastAt > windowClosesAt) return null
  return (
    <p dir="auto" className="mt-3 text-center text-12 text-pretty text-text-3">
      The window closed <Time at={windowClosesAt} />. Until {firstNameOf(contact) ?? 'the customer'} writes again, only a template goes
      through
    </p>
  )
}
