'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Message } from '@/lib/sessions/model'

interface Props {
  messages: Message[]
  isAtEnd: boolean
  onJump: () => void
}

/** Tells a reader who is further up how much is new below, and leads there. */
export function JumpToEnd({ messages, isAtEnd, onJump }: Props) {
  const lastId = messages.at(-1)?.id
  const [seenId, setSeenId] = useState(lastId)
  useEffect(() => {
    if (isAtEnd) setSeenId(lastId)
  }, [isAtEnd, lastId])
  if (isAtEnd) return null
  const seen = messages.findIndex((message) => message.id === seenId)
  const news = seen === -1 ? 0 : messages.length - 1 - seen
  return (
    <Button
      onPress={onJump}
      aria-label={news > 0 ? `${news} new, go to the end` : 'Go to the end'}
      className="absolute! inset-e-4 bottom-3 rounded-full! shadow-float"
    >
      {news > 0 && <span className="figures">{news} new</span>}
      <Icon name="down" />
    </Button>
  )
}
