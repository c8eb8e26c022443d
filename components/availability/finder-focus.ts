/** Stands on the part of the page that looks for a product; there may be one beside the thread and one in the drawer. */
export const FINDER = { 'data-finder': true }

/** Puts the cursor where another product is looked for, wherever that is in sight; `open` brings it into sight where it is not. */
export function focusFinder(open: () => void): void {
  if (focusVisible()) return
  open()
  requestAnimationFrame(() => requestAnimationFrame(focusVisible))
}

function focusVisible(): boolean {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-finder] input')]
  const seen = inputs.find((input) => input.checkVisibility())
  seen?.focus()
  return seen !== undefined
}
