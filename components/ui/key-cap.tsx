interface Props {
  /** As `aria-keyshortcuts` names it: `S`, `Control+Enter`. */
  shortcut: string
  on?: 'plain' | 'primary'
}

const looks = { plain: 'border-line-strong bg-inset text-text-2', primary: 'border-on-accent-key text-current' }

/** Shows which key does the same. The button says it to screen readers with `aria-keyshortcuts`. */
export function KeyCap({ shortcut, on = 'plain' }: Props) {
  return (
    <kbd
      aria-hidden
      className={`inline-grid h-4.5 min-w-4.5 place-items-center rounded-1 border px-1 font-sans text-11 font-medium coarse:hidden ${looks[on]}`}
    >
      {printed(shortcut)}
    </kbd>
  )
}

const prints: Record<string, string> = { Control: 'Ctrl', Enter: '↵', Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓' }

/** What stands on the keys: "Ctrl ↵". */
export function printed(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => prints[key] ?? key)
    .join(' ')
}
