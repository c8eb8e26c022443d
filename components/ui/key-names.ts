const prints: Record<string, string> = { Control: 'Ctrl', Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓' }

/** What stands on the keys of a shortcut: `Control+Enter` gives "Ctrl", "Enter". */
export function keyNames(shortcut: string): string[] {
  return shortcut.split('+').map((key) => prints[key] ?? key)
}
