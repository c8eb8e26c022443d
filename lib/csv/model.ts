/** What a spreadsheet would take for a formula, and run. */
const FORMULA = /^'*\s*[=+\-@\t\r]/
const DISARMED = /^'+\s*[=+\-@\t\r]/

/** A text as it stands in a cell: no spreadsheet takes it for a formula. `fromCell` gives it back as it was. */
export function toCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

export function fromCell(text = ''): string {
  return DISARMED.test(text) ? text.slice(1) : text
}

/** One line of a file. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`
}
