export const TEMPLATES_ID = 'templates'

/** Leads to the templates, where they stand in the composer's place. */
export function focusTemplates(): void {
  const picker = document.getElementById(TEMPLATES_ID)
  picker?.scrollIntoView({ block: 'nearest' })
  picker?.focus()
}
