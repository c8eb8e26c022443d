'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Skeleton } from '@/components/ui/skeleton'
import { journalQueries } from '@/lib/journal/client'
import type { JournalRow } from '@/lib/journal/model'
import { placeWords, readable } from './journal-words'
import type { Replaying } from './use-replaying'

/** What was not understood, the body as it came, and the way to try again. */
export function JournalDetail({ row, replaying }: { row: JournalRow; replaying: Replaying }) {
  const body = useQuery(journalQueries.body(row.id))
  const { start, isWorking, target } = replaying
  return (
    <div className="flex flex-col gap-3 px-4 pb-5 text-13 @3xl:ps-8">
      {row.deadLetters.length > 0 && (
        <ul aria-label="Dead letters" className="flex flex-col gap-1">
          {row.deadLetters.map(({ path, reason }) => (
            <li key={path} className="flex gap-2">
              <Icon name="warning" className="mt-px text-amber-icon" />
              <span>
                <code>{placeWords(path)}</code>: {reason}
              </span>
            </li>
          ))}
        </ul>
      )}
      {body.isPending && <Skeleton className="h-40 w-full" />}
      {body.isError && <p className="text-red">{body.error.message}</p>}
      {body.data !== undefined && (
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what it can focus
          tabIndex={0}
          aria-label="The body as it came"
          className="max-h-96 overflow-auto rounded-3 border border-line-strong bg-inset p-3"
        >
          <pre dir="ltr" className="text-12 wrap-anywhere whitespace-pre-wrap">
            {readable(body.data)}
          </pre>
        </section>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button size="small" isPending={isWorking && target === row.id} onPress={() => start(row)}>
          Replay it
        </Button>
        {body.data !== undefined && <CopyBody body={body.data} />}
      </div>
    </div>
  )
}

function CopyBody({ body }: { body: string }) {
  const [isCopied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(body)
    setCopied(true)
  }
  return (
    <Button size="small" look="quiet" onPress={() => void copy()}>
      <Icon name={isCopied ? 'check' : 'copy'} /> {isCopied ? 'Copied' : 'Copy'}
    </Button>
  )
}
