/** What a spreadsheet would take for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/
const DISARMED = /^'+[=+\-@\t\r]/

/** A text as it stands in a cell: no spreadsheet takes it for a formula. `fromCell` gives it back as it was. */
export function toCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

export function fromCell(text = ''): string {
  return DISARMED.test(text) ? text.slice(1) : text
}

/** Several texts in one cell, separated by `|`. */
export function toList(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll('|', '\\|').replace(/\\$/, '\\ ')).join('|')
}

/** What `toList` put together; what is empty is left out. */
export function listIn(text: string | null): string[] {
  const parts = (text ?? '').split(/(?<!\\)\|/).map((part) => part.replaceAll('\\|', '|').trim())
  return parts.filter((part) => part !== '')
}
