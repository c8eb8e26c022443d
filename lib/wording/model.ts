import { z } from 'zod'

/** The languages that questions are understood in, by ISO 639-1. */
export const language = z.enum(['en', 'es', 'pt', 'ru', 'ar', 'de', 'fr', 'id', 'tr', 'hi'])
export type Language = z.infer<typeof language>

export const languageNames: Record<Language, string> = {
  en: 'English',
  es: 'Spanish',
  pt: 'Portuguese',
  ru: 'Russian',
  ar: 'Arabic',
  de: 'German',
  fr: 'French',
  id: 'Indonesian',
  tr: 'Turkish',
  hi: 'Hindi',
}

const PLACEHOLDER = /\{([^{}]*)\}/g

/** A text with these placeholders, the first `needed` of them at least; `[…]` around the name drops out when nobody knows it. */
function template(allowed: readonly string[], needed: readonly string[], most: number) {
  return z
    .string()
    .trim()
    .min(1, 'Write something')
    .max(most, `Use at most ${most} characters`)
    .superRefine((text, context) => {
      for (const message of problemsOf(text, allowed, needed)) context.addIssue({ code: 'custom', message })
    })
}

function problemsOf(text: string, allowed: readonly string[], needed: readonly string[]): string[] {
  const names = [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name)
  const known = allowed.length > 0 ? `Use ${allowed.map((name) => `{${name}}`).join(', ')}` : 'This text takes none'
  const unknown = names.filter((name) => !allowed.includes(name)).map((name) => `{${name}} is not filled in by anything. ${known}.`)
  const missing = needed.filter((name) => !names.includes(name)).map((name) => `{${name}} is missing`)
  return [...unknown, ...missing, ...bracketProblems(text, allowed.includes('name'))]
}

function bracketProblems(text: string, takesName: boolean): string[] {
  const rest = text.replace(PLACEHOLDER, '')
  if (/[{}]/.test(rest)) return ['A curly bracket stands alone']
  const parts = text.match(/\[[^[\]]*\]/g) ?? []
  if (/[[\]]/.test(text.replace(/\[[^[\]]*\]/g, ''))) return ['A square bracket stands alone']
  if (parts.some((part) => !part.includes('{name}'))) return ['Square brackets only go around {name} and what belongs to it']
  return takesName && text.replace(/\[[^[\]]*\]/g, '').includes('{name}')
    ? ['Put {name} and what belongs to it in square brackets, as in “Hello[, {name}]!”: the name is not always known']
    : []
}

const label = (needed: readonly string[] = []) => template(needed, needed, 120)

const text = (needed: readonly string[], also: readonly string[] = []) => template(['name', ...needed, ...also], needed, 1000)

/** What is said once the customer has chosen what comes next, or while the stock is not known. */
const stepTexts = {
  howMany: text(['product']),
  reserved: text(['quantity', 'product', 'until']),
  fewerFree: text(['quantity', 'product', 'until']),
  reminder: text(['quantity', 'product', 'until']),
  promised: text(['product'], ['status']),
  similar: text(['products'], ['product']),
  nothingSimilar: text(['product']),
  checking: text(['product']),
}
export type StepTexts = Record<keyof typeof stepTexts, string>

/** How one language words the reply, the two questions of ours, how a product stands, and what comes next. */
export const replyTexts = z.object({
  availability: text(['product', 'status']),
  which: text(['products']),
  what: text([]),
  inStock: label(),
  lowStock: label(['n']),
  restockOn: label(['date']),
  outOfStock: label(),
  slotFree: label(),
  slotTaken: label(),
  ...stepTexts,
})
export type ReplyTexts = z.infer<typeof replyTexts>

/** What is saved of a language; a text of what comes next that is left out is the one that is offered to start from. */
export const replyTextsInput = replyTexts.extend(z.object(stepTexts).partial().shape)
export type ReplyTextsInput = z.infer<typeof replyTextsInput>

export const replyTextsRow = z.object({ language, texts: replyTexts.nullable(), updatedAt: z.iso.datetime().nullable() })
export type ReplyTextsRow = z.infer<typeof replyTextsRow>

export const replyTextsList = z.object({ items: z.array(replyTextsRow) })

/** Fills a template; values as they are, the part in square brackets only with a name. */
export function fill(text: string, values: Record<string, string | null>): string {
  const name = values.name?.trim() ?? ''
  return text
    .replace(/\[([^[\]]*)\]/g, (_, part: string) => (name ? part : ''))
    .replace(PLACEHOLDER, (_, key: string) => values[key] ?? '')
    .trim()
}
