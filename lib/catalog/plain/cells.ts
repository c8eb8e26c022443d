/** Several texts in one cell, separated by `|`. */
export function toList(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll('|', '\\|').replace(/\\$/, '\\ ')).join('|')
}

/** What `toList` put together; what is empty is left out. */
export function listIn(text: string | null): string[] {
  const parts = (text ?? '').split(/(?<!\\)\|/).map((part) => part.replaceAll('\\|', '|').trim())
  return parts.filter((part) => part !== '')
}
