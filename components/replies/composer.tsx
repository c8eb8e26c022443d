'use client'

import { type KeyboardEvent, useState } from 'react'
import { drafts, useDraft } from '@/lib/drafts/client'
import type { SessionDetail } from '@/lib/sessions/model'
import { useShortcuts } from '@/lib/shortcuts/client'
import { COMPOSER_ID, focusComposer } from './composer-focus'
import { ComposerNotice } from './composer-notice'
import { ComposerPreview } from './composer-preview'
import { ComposerTools } from './composer-tools'
import { problemOf } from './text-problem'
import { useAutoHeight } from './use-auto-height'
import type { Replying } from './use-replying'

interface Props {
  session: SessionDetail
  /** What to call the customer; null where no name is known. */
  name: string | null
  replying: Replying
}

/** Where a reply is written. Its text belongs to this session alone, and goes only when the server has accepted it. */
export function Composer({ session, name, replying }: Props) {
  const draft = useDraft(session.id, session.draft)
  const [isPreview, setPreview] = useState(false)
  const area = useAutoHeight(draft.text, isPreview)
  const problem = problemOf(draft.text)
  const isSending = replying.isSending
  const canSend = draft.text.trim() !== '' && problem === null && !isSending

  function send() {
    if (!canSend) return
    setPreview(false)
    replying.send(draft.text, draft.suggestionId)
  }
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
    }
    if (event.key === 'Escape') event.currentTarget.blur()
  }
  useShortcuts({ c: focusComposer })

  return (
    <section aria-label="Your reply">
      <ComposerNotice draft={draft} sessionId={session.id} replying={replying} />
      <div className="flex flex-col rounded-3 border border-line-control bg-raised focus-within:border-accent-edge max-md:coarse:rounded-[22px]">
        <label htmlFor={COMPOSER_ID} className="sr-only">
          Write to {name ?? 'the customer'}
        </label>
        {isPreview && <ComposerPreview text={draft.text} />}
        <textarea
          ref={area}
          id={COMPOSER_ID}
          hidden={isPreview}
          dir="auto"
          rows={1}
          value={draft.text}
          readOnly={isSending}
          placeholder={name ? `Write to ${name}` : 'Write a reply'}
          aria-keyshortcuts="C"
          aria-invalid={problem !== null}
          aria-describedby="composer-hint"
          onChange={(event) => drafts.write(session.id, event.target.value)}
          onKeyDown={onKeyDown}
          className="max-h-43 resize-none bg-transparent px-3 pt-2.5 pb-1 text-14 outline-none read-only:text-text-3 coarse:text-16"
        />
        <ComposerTools
          area={area}
          session={session}
          draft={draft}
          problem={problem}
          isPreview={isPreview}
          onPreview={setPreview}
          canSend={canSend}
          isSending={isSending}
          onSend={send}
        />
      </div>
    </section>
  )
}
