import { z } from 'zod'

export const choice = z.enum(['reserve', 'restock_alert', 'similar'])
export type Choice = z.infer<typeof choice>

/** What is written on a button. WhatsApp takes three of them, of 20 characters. */
const titles: Record<Choice, string> = { reserve: 'Reserve', restock_alert: 'Notify me', similar: 'Similar' }

export const button = z.object({ id: z.string(), title: z.string() })
export type Button = z.infer<typeof button>

/** WhatsApp takes no more text above buttons. */
const LONGEST_ABOVE_BUTTONS = 1024
const LONGEST_ID = 256

/** The three things that may be tapped under an answer about a product; none where the text is too long for them. */
export function buttonsUnder(body: string, sku: string): Button[] {
  if (body.length > LONGEST_ABOVE_BUTTONS) return []
  return choice.options.map((one) => {
    const id = `${one}:${sku}`
    return { id: id.length > LONGEST_ID ? one : id, title: titles[one] }
  })
}

/** What a tap chose, and of which product where the button told; null for what is no button of ours. */
export function readChoice(tapped: string): { choice: Choice; sku: string | null } | null {
  const [, name = '', sku = null] = /^\s*(\w+)(?::(.+))?\s*$/s.exec(tapped) ?? []
  const known = choice.options.find((one) => one === name.toLowerCase())
  if (known) return { choice: known, sku }
  const titled = choice.options.find((one) => titles[one].toLowerCase() === tapped.trim().toLowerCase())
  return titled ? { choice: titled, sku: null } : null
}
