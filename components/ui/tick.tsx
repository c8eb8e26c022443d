import type { ReactNode } from 'react'
import type { MessageStatus } from '@/lib/delivery/model'
import { Icon } from './icon'

interface Props {
  status: MessageStatus
  /** Shows the word beside the sign; without it the word is the sign's name and its title. */
  withWord?: boolean
  /** Stands between a word and the sign. The word has room of its own before it, so that neither moves when the word changes. */
  children?: ReactNode
  className?: string
}

const words: Record<MessageStatus, string> = {
  queued: 'Waiting',
  sending: 'Sending',
  accepted: 'Accepted',
  sent: 'Sent',
  delivered: 'Delivered',
  read: 'Read',
  rejected: 'Refused',
  failed: 'Not delivered',
  unknown: 'Not known',
  cancelled: 'Taken back',
}

const colours: Partial<Record<MessageStatus, string>> = {
  read: 'text-accent',
  rejected: 'text-red',
  failed: 'text-red',
  unknown: 'text-amber',
}

/** How far a message has come: shape, word and colour say the same. The hole of the hollow tick takes `--tick-hole`. */
export function Tick({ status, withWord = false, children, className = '' }: Props) {
  const word = words[status]
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap ${colours[status] ?? ''} ${className}`}
      title={withWord ? undefined : word}
    >
      <span className={wordLook(withWord, children !== undefined)}>{word}</span>
      {children}
      <Sign status={status} />
    </span>
  )
}

function wordLook(withWord: boolean, isFollowed: boolean): string {
  if (!withWord) return 'sr-only'
  return isFollowed ? 'min-w-13.5 text-end' : ''
}

function Sign({ status }: { status: MessageStatus }) {
  if (status === 'queued' || status === 'sending') return <Icon name="clock" size={14} />
  if (status === 'rejected' || status === 'failed') return <Icon name="failed" size={14} />
  if (status === 'unknown') return <Icon name="unknown" size={14} />
  if (status === 'cancelled') return <Icon name="undo" size={14} />
  return (
    <svg
      aria-hidden="true"
      width="18"
      height="12"
      viewBox="0 0 18 12"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {status === 'accepted' && (
        <>
          <path d="m4.5 6.5 3 3 6-7.25" strokeWidth={4.25} />
          <path d="m4.5 6.5 3 3 6-7.25" stroke="var(--tick-hole, var(--color-bg))" strokeWidth={1.9} />
        </>
      )}
      {status === 'sent' && <path d="m4.5 6.5 3 3.25 6-7.5" />}
      {(status === 'delivered' || status === 'read') && <path d="m1.25 6.5 3 3.25 6-7.5M7.9 7.75l1.85 2 6-7.5" />}
    </svg>
  )
}
