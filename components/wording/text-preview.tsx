'use client'

import { useState } from 'react'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'
import { useNow } from '@/components/ui/use-now'
import type { Language, ReplyTexts } from '@/lib/wording/model'
import { type Demo, demoAnswers, demoSteps } from './demo'
import { labelFields } from './text-fields'

interface Props {
  language: Language
  texts: ReplyTexts
  /** Whether what comes next is shown too. */
  hasSteps: boolean
  /** Something in it cannot be saved. */
  isBroken: boolean
}

/** What customers would read, while it is being written. */
export function TextPreview({ language, texts, hasSteps, isBroken }: Props) {
  const now = useNow(60_000)
  const [demo, setDemo] = useState<Demo>({ state: 'in_stock', hasName: true })
  const said = [...demoAnswers(texts, language, demo, now), ...(hasSteps ? demoSteps(texts, language, demo.hasName, now) : [])]
  return (
    <section
      aria-label="Preview"
      className="flex flex-col gap-3 self-start rounded-3 border border-line-strong bg-inset p-4 lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto"
    >
      <h2 className="text-14 font-semibold">As the customer reads it</h2>
      <Select
        label="The demo product is"
        options={labelFields.map(({ state, words }) => ({ value: state, words }))}
        value={demo.state}
        onChange={(state) => setDemo({ ...demo, state })}
      />
      <Switch isSelected={demo.hasName} onChange={(hasName) => setDemo({ ...demo, hasName })}>
        The name is known
      </Switch>
      <div lang={language} className="flex flex-col gap-2" aria-live="polite">
        {said.map(({ field, text }) => (
          <p
            key={field}
            dir="auto"
            className="rounded-3 rounded-ee-1 border border-bubble-out-line bg-bubble-out px-3 py-2 text-14 wrap-anywhere"
          >
            {text}
          </p>
        ))}
      </div>
      {isBroken && <p className="text-12 text-red">Not ready to be saved: see what the fields say.</p>}
    </section>
  )
}
