'use client'

import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'
import { RadioList } from './radio-list'
import { TextField } from './text-field'

const OWN = 'own'

interface Props {
  title: string
  /** What is asked: "Why?". */
  question: string
  reasons: readonly [string, ...string[]]
  /** What is said to whoever leaves their own words empty. */
  missing: string
  /** The button that does it. */
  action: string
  isPending?: boolean
  onClose: () => void
  onReason: (reason: string) => void
  /** Stands above the question. */
  children?: ReactNode
}

/** Nothing is done without a reason: one of a few, or one's own words. */
export function ReasonDialog({ title, question, reasons, missing, action, isPending, onClose, onReason, children }: Props) {
  const formId = useId()
  const [chosen, setChosen] = useState(reasons[0])
  const [own, setOwn] = useState('')
  const [isMissing, setMissing] = useState(false)
  const options = [...reasons.map((words) => ({ value: words, words })), { value: OWN, words: 'In other words' }]
  function submit(event: FormEvent) {
    event.preventDefault()
    const reason = chosen === OWN ? own.trim() : chosen
    if (reason === '') return setMissing(true)
    onReason(reason)
  }
  return (
    <Dialog
      title={title}
      size="small"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={formId} isPending={isPending}>
            {action}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-3">
        {children}
        <RadioList label={question} options={options} value={chosen} onChange={setChosen} />
        {chosen === OWN && (
          <TextField
            label="Your words"
            autoFocus
            value={own}
            onChange={setOwn}
            maxLength={500}
            error={isMissing && own.trim() === '' ? missing : undefined}
          />
        )}
      </form>
    </Dialog>
  )
}
