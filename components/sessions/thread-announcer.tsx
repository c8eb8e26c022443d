'use client'

import { useEffect, useRef, useState } from 'react'
import { nameOf } from '@/lib/contact/model'
import { causeWords } from '@/lib/failures/words'
import type { Message, SessionDetail } from '@/lib/sessions/model'

interface Props {
  session: SessionDetail
  messages: Message[]
}

/** Tells screen readers what is new in the open thread: what the customer wrote, and what did not get through. Nothing else. */
export function ThreadAnnouncer({ session, messages }: Props) {
  const [news, setNews] = useState('')
  const [failure, setFailure] = useState('')
  const known = useRef<Map<string, string | null> | null>(null)
  useEffect(() => {
    const before = known.current
    known.current = new Map(messages.map((message) => [message.id, message.status]))
    if (!before) return
    const last = messages.at(-1)
    const isNew = last && last.direction === 'in' && !before.has(last.id)
    if (isNew) setNews(`New message from ${nameOf(session.contact)}: ${(last.body ?? last.type).slice(0, 160)}`)
    const failed = messages.findLast((message) => message.failure && before.has(message.id) && before.get(message.id) !== message.status)
    if (failed?.failure) setFailure(`${causeWords[failed.failure.cause].title}: ${(failed.body ?? '').slice(0, 80)}`)
  }, [messages, session.contact])
  return (
    <div className="sr-only">
      <div role="status">{news}</div>
      <div role="alert">{failure}</div>
    </div>
  )
}
