import type { Intent } from '@/lib/availability/model'
import type { Cue } from '@/lib/availability/words/language'

/** What the intent is read from. */
export interface Signs {
  cues: ReadonlyMap<Cue, unknown>
  /** Our last message offered to reserve, to alert and to show similar ones. */
  prompted: boolean
  /** What stands in the message when all politeness is left out. */
  words: string[]
  /** How sure it is that the message names a product of the catalogue; `near`: only a relative of one. */
  product: 'high' | 'ambiguous' | 'near' | 'none'
  /** Whether most of what it says names that product. */
  isMostlyProduct: boolean
  isQuestion: boolean
}

/** What the customer wants. Of several things, what can be answered from stock comes first. */
export function intentOf(signs: Signs): Intent {
  const { cues } = signs
  const has = (...wanted: Cue[]) => wanted.some((cue) => cues.has(cue))
  const choice = signs.prompted ? choiceIn(signs.words) : null
  if (choice) return choice
  if (has('spam') && signs.product === 'none') return 'other'
  if (has('complaint') || (has('broken') && !has('availability', 'asking'))) return 'complaint'
  if (has('order_status')) return 'order_status'
  if (has('similar')) return 'similar'
  if (has('restock_alert')) return 'restock_alert'
  if (has('reserve')) return 'reserve'
  if (has('service') && signs.product === 'none') return has('price') && !has('availability', 'asking') ? 'price' : 'other'
  if (has('thanks') && !signs.isQuestion && !has('asking') && signs.product === 'none') return 'thanks'
  if (has('availability')) return 'availability'
  if (has('price')) return 'price'
  if (has('asking', 'leaning')) return 'availability'
  if (signs.product !== 'none' && (signs.isMostlyProduct || signs.isQuestion)) return 'availability'
  if (has('thanks')) return 'thanks'
  if (has('greeting')) return 'greeting'
  return 'other'
}

/** “1”, “option 2”: the three things our prompt offers, in its order. */
function choiceIn(words: string[]): Intent | null {
  const numbers = words.filter((word) => /^\d+$/.test(word))
  const rest = words.filter((word) => !/^\d+$/.test(word))
  if (
    numbers.length !== 1 ||
    rest.length > 2 ||
    rest.some((word) => !/^(?:option|opcion|opcao|вариант|choix|nomor|no|numero|number|pls|please)$/.test(word))
  )
    return null
  return ({ 1: 'reserve', 2: 'restock_alert', 3: 'similar' } as const)[Number(numbers[0])] ?? null
}
