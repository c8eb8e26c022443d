'use client'

import { type KeyboardEvent, useState } from 'react'
import { drafts, useDraft } from '@/lib/drafts/client'
import type { SessionDetail } from '@/lib/sessions/model'
import { useShortcuts } from '@/lib/shortcuts/client'
import { COMPOSER_ID, focusComposer } from './composer-focus'
import { ComposerHints } from './composer-hints'
import { ComposerNotice } from './composer-notice'
import { ComposerPreview } from './composer-preview'
import { ComposerTools } from './composer-tools'
import { SendButton } from './send-button'
import { problemOf } from './text-problem'
import { useAutoHeight } from './use-auto-height'
import type { Replying } from './use-replying'

interface Props {
  session: SessionDetail
  /** What to call the customer; null where no name is known. */
  name: string | null
  replying: Replying
  /** Shows the templates in the place of this. */
  onTemplates: () => void
}

/** Where a reply is written. Its text belongs to this session alone, and goes only when the server has accepted it. */
export function Composer({ session, name, replying, onTemplates }: Props) {
  const draft = useDraft(session.id, session.draftIsKept ? null : session.draft)
  const [isPreview, setPreview] = useState(false)
  const area = useAutoHeight(draft.text, isPreview)
  const problem = problemOf(draft.text)
  const hasText = draft.text.trim() !== ''
  const { isSending } = replying

  function send() {
    if (!hasText || problem !== null) return
    setPreview(false)
    replying.send(draft.text, draft.suggestionId)
  }
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Escape') event.currentTarget.blur()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  }
  useShortcuts({ c: focusComposer, t: onTemplates })

  return (
    <section aria-label="Your reply">
      <ComposerNotice draft={draft} session={session} replying={replying} />
      <div className="flex flex-wrap items-end rounded-3 border border-line-control bg-raised focus-within:border-accent-edge max-md:rounded-[22px]">
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
          aria-describedby="composer-hints"
          onChange={(event) => drafts.write(session.id, event.target.value)}
          onKeyDown={onKeyDown}
          className="max-h-44 min-w-0 resize-none bg-transparent px-3 pt-2.5 pb-1 text-14 outline-none read-only:text-text-3 max-md:flex-1 max-md:px-4 max-md:py-3 md:basis-full coarse:text-16"
        />
        <ComposerTools
          area={area}
          sessionId={session.id}
          text={draft.text}
          isBusy={isSending}
          isPreview={isPreview}
          onPreview={setPreview}
          onTemplates={onTemplates}
        />
        <ComposerHints closesAt={session.windowClosesAt} draft={draft} problem={problem} />
        <SendButton isDisabled={!hasText || problem !== null || !replying.isReady} isPending={isSending && hasText} onSend={send} />
      </div>
    </section>
  )
}
