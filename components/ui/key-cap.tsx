import { Icon } from './icon'
import { keyNames } from './key-names'

interface Props {
  /** As `aria-keyshortcuts` names it: `S`, `Control+Enter`. */
  shortcut: string
  on?: 'plain' | 'primary'
}

const looks = { plain: 'border-line-strong bg-inset text-text-2', primary: 'border-on-accent-key text-current' }

/** Shows which key does the same; drawn by the style sheet. The button says it to screen readers with `aria-keyshortcuts`. */
export function KeyCap({ shortcut, on = 'plain' }: Props) {
  return (
    <kbd
      aria-hidden
      className={`inline-flex h-4.5 min-w-4.5 items-center justify-center gap-1 rounded-1 border px-1 font-sans text-11 font-medium coarse:hidden ${looks[on]}`}
    >
      {keyNames(shortcut).map((key) =>
        key === 'Enter' ? (
          <Icon key={key} name="enter" size={12} />
        ) : (
          <span key={key} data-key={key} className="before:content-[attr(data-key)]" />
        ),
      )}
    </kbd>
  )
}
