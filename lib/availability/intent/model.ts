import { placesIn } from '@/lib/availability/answers/model'
import type { Intent } from '@/lib/availability/model'
import type { Found } from '@/lib/availability/phrases/model'
import type { Token } from '@/lib/availability/tokens/model'
import type { Cue } from '@/lib/availability/words/language'

/** What the intent is read from. */
export interface Signs {
  cues: ReadonlyMap<Cue, Found>
  /** Our last message offered to reserve, to alert and to show similar ones. */
  prompted: boolean
  tokens: readonly Token[]
  /** How sure it is that the message names a product of the catalogue; `near`: only a relative of one. */
  product: 'high' | 'ambiguous' | 'near' | 'none'
  /** Whether most of what it says names that product. */
  isMostlyProduct: boolean
  isQuestion: boolean
  /** Whether it names goods, sold here or not. */
  namesGoods: boolean
  /** It names a variant and nothing else, in a thread that has spoken of a product: “in red?” */
  isVariant: boolean
  /** It says how many and nothing else: “two please”. */
  isAmount: boolean
}

/** What the customer wants. Of several things, what can be answered from stock comes first. */
export function intentOf(signs: Signs): Intent {
  const { cues } = signs
  const has = (...wanted: Cue[]) => wanted.some((cue) => cues.has(cue))
  const choice = signs.prompted ? choiceIn(signs.tokens) : null
  if (choice) return choice
  if (signs.prompted && signs.isAmount && !signs.isQuestion && !has('availability', 'declining', 'order_status')) return 'reserve'
  const isStock = has('availability')
  const isNamed = signs.product === 'high' || signs.product === 'ambiguous'
  if (has('spam') && !isNamed) return 'other'
  if (has('complaint') || (has('broken') && !has('availability', 'asking'))) return 'complaint'
  if (has('order_status')) return 'order_status'
  if (has('declining')) return 'other'
  if (has('similar')) return 'similar'
  if (has('restock_alert')) return 'restock_alert'
  if (has('reserve')) return 'reserve'
  if (has('service') && (!isNamed || isService(cues))) return has('price') && !has('availability', 'asking') ? 'price' : 'other'
  if (has('thanks') && !signs.isQuestion && !(signs.namesGoods && (isStock || has('asking')))) return 'thanks'
  if (isStock) return 'availability'
  if (has('price')) return 'price'
  if (has('picture') || (has('owning') && !signs.isQuestion && !has('asking'))) return 'other'
  if (has('asking', 'leaning')) return 'availability'
  if (has('owning', 'inquiry', 'service')) return 'other'
  if (signs.isVariant || (signs.namesGoods && signs.isQuestion)) return 'availability'
  if (signs.product !== 'none' && (signs.isMostlyProduct || signs.isQuestion)) return 'availability'
  if (has('thanks')) return 'thanks'
  if (has('greeting')) return 'greeting'
  return 'other'
}

/** Whether what is asked to be available is a service of the shop: “is delivery available”. */
function isService(cues: ReadonlyMap<Cue, Found>): boolean {
  const [service, stock] = [cues.get('service')?.at ?? [], cues.get('availability')?.at ?? []]
  return service.some((at) => !stock.includes(at) && stock.some((other) => Math.abs(at - other) === 1))
}

/** “1”, “option 2”: the three things our prompt offers, in its order. “2 pieces” takes two. */
export function choiceIn(tokens: readonly Token[]): Intent | null {
  const [number, ...others] = tokens.filter((token) => token.number)
  const placed = placedIn(tokens)
  if (!number || placed) return placed
  if (others.length > 0) return null
  const rest = tokens.filter((token) => !token.number)
  const isOption = OPTION.test(tokens[tokens.indexOf(number) - 1]?.text ?? '')
  if (!isOption && (rest.length > 3 || rest.some((token) => !POLITE.test(token.text)))) return null
  if (number.number?.unit) return number.number.unit === 'count' ? 'reserve' : null
  return CHOICES[(number.number?.value ?? 0) - 1] ?? null
}

/** “the third one please”. */
function placedIn(tokens: readonly Token[]): Intent | null {
  const [only, ...others] = placesIn(tokens)
  if (!only || others.length > 0 || tokens.length > 4) return null
  const isBare = tokens.every(({ text }, at) => only.at.includes(at) || POLITE.test(text))
  return isBare ? (CHOICES[only.place - 1] ?? null) : null
}

const CHOICES = ['reserve', 'restock_alert', 'similar'] as const
const OPTION = /^(?:option|opcion|opcao|вариант|choix|nomor|secenek|pilihan|विकल्प|خيار|الخيار)$/
const POLITE =
  /^(?:one|option|opcion|opcao|вариант|choix|nomor|secenek|pilihan|no|numero|number|nummer|pls|please|the|la|el|a|o|por|favor|porfa|пожалуйста|kak|ya|ja|yes|si|sim|да|oui|ok|bitte|svp|lutfen)$/
