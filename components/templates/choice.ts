import { filledIn, type Template } from '@/lib/templates/model'
import { templateTitle, templateWords } from './template-words'

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

interface Known {
  values: string[]
  /** What would be sent if free text went. */
  suggested: string | null
}

/** The one that stands ready: it says what was suggested, or is in the first language and takes as many values as are known. */
export function bestOf(templates: readonly Template[], { values, suggested }: Known): Template | undefined {
  const same = templates.find(({ body, params }) => filledIn(body, values.slice(0, params)) === suggested)
  const near = (template: Template) => Math.abs(template.params - values.length)
  const first = templates.filter(({ language }) => language === templates[0]?.language)
  return same ?? first.toSorted((a, b) => near(a) - near(b))[0]
}

/** Those whose name, language or kind holds these words. */
export function searched(templates: readonly Template[], words: string): Template[] {
  const wanted = words.trim().toLowerCase()
  return templates.filter((template) =>
    `${template.name} ${templateTitle(template)} ${templateWords(template)}`.toLowerCase().includes(wanted),
  )
}
