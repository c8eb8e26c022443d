import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'

interface Props {
  label: string
  isCopied?: boolean
  children: string
}

/** Lines of a program, as they are. */
export function CodeBlock({ label, isCopied = false, children }: Props) {
  return (
    <div className="flex flex-col items-start gap-1">
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what it can focus
        tabIndex={0}
        aria-label={label}
        className="max-h-80 w-full overflow-auto rounded-3 border border-line-strong bg-inset p-3"
      >
        <pre dir="ltr" className="text-12 wrap-anywhere whitespace-pre-wrap">
          {children}
        </pre>
      </section>
      {isCopied && (
        <CopyButton text={children}>
          <Icon name="copy" /> Copy
        </CopyButton>
      )}
    </div>
  )
}
