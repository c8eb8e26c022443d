import type { Suggestion } from '@/lib/replies/model'

export interface Part {
  text: string
  /** Filled in from data, so worth a look; the stock words apart, because they may have changed. */
  fact: 'value' | 'stock' | null
}

/** Cuts a suggested text into what is fixed and what was filled in: the name, the product, its availability, in this order. */
export function partsOf({ text, product, availability }: Suggestion, name: string | null): Part[] {
  const facts = [
    { value: name, fact: 'value' as const },
    { value: product?.name, fact: 'value' as const },
    { value: availability?.label, fact: 'stock' as const },
  ]
  const parts: Part[] = []
  let from = 0
  for (const { value, fact } of facts) {
    const filled = value?.trim().replace(/[\s.!?…。؟।]+$/u, '')
    const at = filled ? text.indexOf(filled, from) : -1
    if (!filled || at === -1) continue
    if (at > from) parts.push({ text: text.slice(from, at), fact: null })
    parts.push({ text: filled, fact })
    from = at + filled.length
  }
  if (from < text.length) parts.push({ text: text.slice(from), fact: null })
  return parts
}
