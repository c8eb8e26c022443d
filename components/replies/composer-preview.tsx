import { MessageText } from '@/components/delivery/message-text'

/** The text as the customer will see it. */
export function ComposerPreview({ text }: { text: string }) {
  return (
    <section aria-label="As the customer will see it" className="max-h-44 basis-full overflow-y-auto px-3 pt-2.5 pb-1">
      <div
        dir="auto"
        className="w-fit max-w-full rounded-4 rounded-ee-1 border border-bubble-out-line bg-bubble-out px-3 py-1.75 text-14 wrap-anywhere"
      >
        {text.trim() === '' ? <span className="text-text-3">Nothing written yet</span> : <MessageText text={text} />}
      </div>
    </section>
  )
}
