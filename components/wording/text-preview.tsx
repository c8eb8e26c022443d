'use client'

import { useState } from 'react'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'
import { useNow } from '@/components/ui/use-now'
import { fill, type Language, type ReplyTexts } from '@/lib/wording/model'
import { type Demo, demoReply } from './demo'
import { labelFields } from './text-fields'

interface Props {
  language: Language
  texts: ReplyTexts
  /** Something in it cannot be saved. */
  isBroken: boolean
}

/** What customers would read, while it is being written. */
export function TextPreview({ language, texts, isBroken }: Props) {
  const now = useNow(60_000)
  const [demo, setDemo] = useState<Demo>({ state: 'in_stock', hasName: true })
  const name = demo.hasName ? 'Kim' : null
  const said = [
    demoReply(texts, language, demo, now),
    fill(texts.which, { name, products: '«Halden desk», «Halden chair»' }),
    fill(texts.what, { name }),
  ]
  return (
    <section
      aria-label="Preview"
      className="flex flex-col gap-3 self-start rounded-3 border border-line-strong bg-inset p-4 lg:sticky lg:top-0"
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
        {said.map((text, at) => (
          <p
            // biome-ignore lint/suspicious/noArrayIndexKey: always the same three
            key={at}
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
