import { MessageText } from '@/components/delivery/message-text'

const placeholder = /\{\{\s*(\d+)\s*\}\}/g

interface Props {
  /** The template's own text. */
  text: string
  values: string[]
  labels: string[]
}

/** The message as the customer will read it; what is filled in stands out, and what is missing is named. */
export function TemplatePreview({ text, values, labels }: Props) {
  const parts = text.split(placeholder)
  return (
    <section aria-label="As the customer will see it" className="flex justify-end">
      <p
        dir="auto"
        className="w-fit max-w-full rounded-4 rounded-ee-1 border border-bubble-out-line bg-bubble-out px-3 py-1.75 text-14 wrap-anywhere"
      >
        {parts.map((part, i) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never move
          if (i % 2 === 0) return <MessageText key={i} text={part} />
          const at = Number(part) - 1
          const value = values[at]
          return (
            <bdi
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              key={i}
              className={`rounded-[2px] box-decoration-clone py-0.5 ${value ? 'bg-fact-on-bubble' : 'bg-amber-tint px-1 text-amber'}`}
            >
              {value || (labels[at] ?? '…')}
            </bdi>
          )
        })}
      </p>
    </section>
  )
}
