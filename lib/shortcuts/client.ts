import { useEffect, useEffectEvent } from 'react'
import { shortcutOf } from './model'

/** By key: `x`; `shift+x` where holding Shift means something else. */
type Shortcuts = Record<string, (() => void) | undefined>

/** Listens for single keys on the whole page, while nobody types and no dialog or menu is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const name = shortcutOf({
      key: event.key,
      code: event.code,
      hasModifier: event.ctrlKey || event.metaKey || event.altKey,
      isComposing: event.isComposing,
      isRepeated: event.repeat,
      isBusy: isBusy(event.target),
    })
    const run = name === null ? undefined : ((event.shiftKey ? shortcuts[`shift+${name}`] : undefined) ?? shortcuts[name])
    if (!run) return
    event.preventDefault()
    run()
  })
  useEffect(() => {
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role=dialog], [role=alertdialog], [role=menu], [role=listbox]') !== null
  )
}
