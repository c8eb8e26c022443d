export const COMPOSER_ID = 'composer'

/** Puts the cursor at the end of what is being written. After the next frame, when the text stands there. */
export function focusComposer(): void {
  requestAnimationFrame(() => {
    const composer = document.getElementById(COMPOSER_ID)
    if (!(composer instanceof HTMLTextAreaElement)) return
    composer.focus()
    composer.setSelectionRange(composer.value.length, composer.value.length)
  })
}
