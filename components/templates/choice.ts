import type { Template } from '@/lib/templates/model'

/** Two channels or languages may share a name. */
export function idOf({ name, language }: Template): string {
  return `${name} ${language}`
}

/** What can be sent, in the customer's language first, then in English. */
export function sendable(templates: readonly Template[], language: string | null): Template[] {
  const rank = ({ language: own }: Template) => {
    const code = own.split(/[-_]/)[0]
    if (code === language) return 0
    return code === 'en' ? 1 : 2
  }
  return templates.filter(({ status }) => status === 'approved').toSorted((a, b) => rank(a) - rank(b))
}

/** The one that stands ready: of the first language the one that takes as many values as are known. */
export function bestOf(templates: readonly Template[], known: number): Template | undefined {
  const first = templates[0]
  const near = (template: Template) => Math.abs(template.params - known)
  return templates.filter(({ language }) => language === first?.language).toSorted((a, b) => near(a) - near(b))[0]
}
