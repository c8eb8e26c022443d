import { greeting, withoutClosing } from '@/lib/replies/model'

const named = (product: string) => `«${withoutClosing(product)}»`

/** The last words of a question for a number; when they went out, “3” is an answer to them. */
export const HOW_MANY = 'How many shall I set aside for you?'

/** So many are set aside until a moment, which is worded already. */
export interface Reserved {
  quantity: number
  until: string
}

/** Confirms what is set aside. `wanted`: how many were asked for, where fewer are free. */
export function reservedText(name: string | null, product: string, held: Reserved & { wanted: number }): string {
  const { quantity, wanted, until } = held
  const them = quantity === 1 ? 'it' : 'them'
  if (quantity < wanted)
    return `${greeting(name)} Only ${quantity} × ${named(product)} ${quantity === 1 ? 'is' : 'are'} free right now. I have set ${them} aside for you until ${until}.`
  return `${greeting(name)} ${quantity} × ${named(product)} set aside for you until ${until}.`
}

export function howManyText(name: string | null, product: string): string {
  return `${greeting(name)} Gladly! ${named(product)} is available. ${HOW_MANY}`
}

/** Promises to write when it is back; `expected`: the day when it should be, in words. */
export function promisedText(name: string | null, product: string, label: string): string {
  return `${greeting(name)} ${named(product)} is currently ${withoutClosing(label)}. I will write to you here as soon as it is back.`
}

/** Names what can be had instead; honest when nothing can. */
export function similarText(name: string | null, product: string, others: string[]): string {
  if (others.length === 0)
    return `${greeting(name)} Nothing similar to ${named(product)} is in stock right now. Shall I write to you when something comes in?`
  const quoted = others.map(named)
  const listed = quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}` : (quoted[0] ?? '')
  return `${greeting(name)} Similar to ${named(product)}, and in stock: ${listed}. Reply with the name of one and I will check or reserve it for you.`
}

/** Brings to mind that a reservation ends soon. */
export function reminderText(name: string | null, product: string, { quantity, until }: Reserved): string {
  return `${greeting(name)} ${quantity} × ${named(product)} ${quantity === 1 ? 'is' : 'are'} set aside for you until ${until}. Will you come by, or shall I hold ${quantity === 1 ? 'it' : 'them'} longer?`
}

/** A moment as the customer reads it: weekday, day and time in the shop's time zone, in the language of the sentence around it. */
export function momentText(at: Date, { timeZone, language }: { timeZone: string; language: string }): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  // Western digits in every language: the sentence around it is written with them.
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { timeZone, numberingSystem: 'latn', ...parts }).format(at)
}
