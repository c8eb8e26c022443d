'use client'

import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { RadioList } from '@/components/ui/radio-list'
import { TextField } from '@/components/ui/text-field'
import { nameOf } from '@/lib/contact/model'
import { useResolveFailure } from '@/lib/failures/client'
import type { FailureRow } from '@/lib/failures/rows'

const OWN = 'own'
const reasons = ['Reached another way', 'Answered with another message', 'No longer needed', 'The number was wrong'] as const
const options = [...reasons.map((words) => ({ value: words, words })), { value: OWN, words: 'In other words' }] as const

/** Closes a failure of which nothing more is to be done, with the reason. */
export function ResolveButton({ row }: { row: FailureRow }) {
  const formId = useId()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState<(typeof options)[number]['value']>(reasons[0])
  const [own, setOwn] = useState('')
  const [isMissing, setMissing] = useState(false)
  const resolve = useResolveFailure()
  function submit(event: FormEvent) {
    event.preventDefault()
    const resolution = reason === OWN ? own.trim() : reason
    if (resolution === '') return setMissing(true)
    resolve.mutate({ messageId: row.message.id, resolution }, { onSuccess: () => setOpen(false) })
  }
  return (
    <>
      <Button size="small" look="quiet" onPress={() => setOpen(true)}>
        Close it…
      </Button>
      <Dialog
        title={`Nothing more to do for ${nameOf(row.session.contact)}?`}
        size="small"
        isOpen={isOpen}
        onOpenChange={setOpen}
        footer={
          <>
            <Button onPress={() => setOpen(false)}>Cancel</Button>
            <Button look="primary" type="submit" form={formId} isPending={resolve.isPending}>
              Close the failure
            </Button>
          </>
        }
      >
        <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-3">
          {resolve.isError && (
            <Notice look="error" title="Not closed" isAlert>
              {resolve.error.message}
            </Notice>
          )}
          <RadioList label="How did it end?" options={options} value={reason} onChange={setReason} />
          {reason === OWN && (
            <TextField
              label="Your words"
              autoFocus
              value={own}
              onChange={setOwn}
              maxLength={500}
              error={isMissing && own.trim() === '' ? 'Say how it ended' : undefined}
            />
          )}
        </form>
      </Dialog>
    </>
  )
}
