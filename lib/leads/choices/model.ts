import { z } from 'zod'
import type { Language } from '@/lib/wording/model'

export const choice = z.enum(['reserve', 'restock_alert', 'similar'])
export type Choice = z.infer<typeof choice>

const titled = (reserve: string, alert: string, similar: string): Record<Choice, string> => ({ reserve, restock_alert: alert, similar })

/** What is written on a button, by the language of the text above it. WhatsApp takes three of them, of 20 characters. */
const titles: Record<Language, Record<Choice, string>> = {
  en: titled('Reserve', 'Notify me', 'Similar'),
  es: titled('Reservar', 'Avísame', 'Similares'),
  pt: titled('Reservar', 'Avise-me', 'Semelhantes'),
  ru: titled('Забронировать', 'Сообщить мне', 'Похожие'),
  ar: titled('احجز لي', 'أخبرني', 'بدائل مشابهة'),
  de: titled('Reservieren', 'Benachrichtigen', 'Ähnliche'),
  fr: titled('Réserver', 'M’avertir', 'Similaires'),
  id: titled('Pesan', 'Kabari saya', 'Yang serupa'),
  tr: titled('Ayırt', 'Haber ver', 'Benzerleri'),
  hi: titled('बुक करें', 'सूचना दें', 'मिलते-जुलते'),
}

export const button = z.object({ id: z.string(), title: z.string() })
export type Button = z.infer<typeof button>

/** WhatsApp takes no more text above buttons. */
const LONGEST_ABOVE_BUTTONS = 1024
const LONGEST_ID = 256

/** The three things that may be tapped under an answer about a product, in its language; none where the text is too long for them. */
export function buttonsUnder(body: string, sku: string, words: Language): Button[] {
  if (body.length > LONGEST_ABOVE_BUTTONS) return []
  return choice.options.map((one) => {
    const id = `${one}:${sku}`
    return { id: id.length > LONGEST_ID ? one : id, title: titles[words][one] }
  })
}

/** What a tap chose, and of which product where the button told; null for what is no button of ours. */
export function readChoice(tapped: string): { choice: Choice; sku: string | null } | null {
  const [, name = '', sku = null] = /^\s*(\w+)(?::(.+))?\s*$/s.exec(tapped) ?? []
  const known = choice.options.find((one) => one === name.toLowerCase())
  if (known) return { choice: known, sku }
  const said = tapped.trim().toLowerCase()
  const written = choice.options.find((one) => Object.values(titles).some((words) => words[one].toLowerCase() === said))
  return written ? { choice: written, sku: null } : null
}
