import type { SessionDetail } from '@/lib/sessions/model'

export interface Field {
  label: string
  value: string
  /** What it was filled in from; null where a person wrote it, or nothing is known. */
  source: { words: string } | { checkedAt: string } | null
  isEdited: boolean
  /** It was filled in from stock that has changed since: why, in words. */
  outdated: string | null
}

type Known = Pick<SessionDetail, 'contact' | 'suggestion'>

/** The values of a template, in the order in which they are asked for: who, what, and whether it is there; then what only a person knows. */
export function fieldsFor(count: number, known: Known, edited: Readonly<Record<number, string>>): Field[] {
  const facts = factsOf(known)
  return Array.from({ length: count }, (_, i) => {
    const fact = facts[i] ?? { label: `Value ${i + 1}`, value: '', source: null, outdated: null }
    const own = edited[i]
    if (own === undefined) return { ...fact, isEdited: false }
    return { label: fact.label, value: own, source: null, isEdited: true, outdated: null }
  })
}

/** Whether a value says what is in stock, as it was read. */
export function isFromStock({ source }: Field): boolean {
  return source !== null && 'checkedAt' in source
}

/** The values that are known without asking anybody, up to the first that is not. */
export function knownValues(known: Known): string[] {
  const values = factsOf(known).map(({ value }) => value)
  const gap = values.indexOf('')
  return gap === -1 ? values : values.slice(0, gap)
}

function factsOf({ contact, suggestion }: Known): Omit<Field, 'isEdited'>[] {
  const { product, availability, stale, staleReason } = suggestion ?? {}
  const name = contact.name?.trim() ?? ''
  const known = availability && availability.state !== 'unknown' ? availability : null
  return [
    { label: 'Name', value: name, source: name === '' ? null : { words: 'contact' }, outdated: null },
    { label: 'Product', value: product?.name ?? '', source: product ? { words: product.sku } : null, outdated: null },
    {
      label: 'Status',
      value: known?.label ?? '',
      source: known ? { checkedAt: known.asOf } : null,
      outdated: known && stale ? (staleReason ?? 'the stock has changed') : null,
    },
  ]
}

/** As WhatsApp takes a value: one line, no more than one space at a time. */
export function cleaned(value: string): string {
  return value.replace(/\s+/g, ' ').trim()
}
