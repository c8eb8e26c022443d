export interface Pressed {
  key: string
  code: string
  hasModifier: boolean
  isComposing: boolean
  isRepeated: boolean
  /** The focus is in something that takes text, or in a menu or dialog with keys of its own. */
  isBusy: boolean
}

/** The single key that was pressed as a shortcut, in lower case; null when it was meant for something else. */
export function shortcutOf({ key, code, hasModifier, isComposing, isRepeated, isBusy }: Pressed): string | null {
  if (hasModifier || isComposing || isBusy) return null
  const name = latin(key, code).toLowerCase()
  // Held down, only moving goes on: nothing is sent twice by a resting finger.
  return isRepeated && name !== 'j' && name !== 'k' ? null : name
}

/** By the letter, so that it stands where the keyboard says; by its place where the layout has no Latin letters. */
function latin(key: string, code: string): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1]
  return place && key.length === 1 && !/^[a-z]$/i.test(key) ? place : key
}
