import { availabilityText, checkingText, whatText, whichText, withoutClosing } from '@/lib/replies/model'
import { howManyText, promisedText, type Reserved, reminderText, reservedText, similarText } from '@/lib/replies/steps/model'
import { fill, type Language, type ReplyTexts } from '@/lib/wording/model'

type Name = string | null

/** What our replies say in one language. */
export interface Wording {
  /** The language it is in, for what is worded by itself, such as a moment. */
  language: Language
  outOfStock: string
  /** Tells how a product stands; `label` is worded already. */
  availability: (name: Name, product: string, label: string) => string
  /** Asks which of these is meant. */
  which: (name: Name, products: string[]) => string
  /** Asks for the product. */
  what: (name: Name) => string
  /** Keeps the customer company while the stock of the product is not known. */
  checking: (name: Name, product: string) => string
  howMany: (name: Name, product: string) => string
  /** Confirms what is set aside; `wanted`: how many were asked for, where fewer are free. */
  reserved: (name: Name, product: string, held: Reserved & { wanted: number }) => string
  promised: (name: Name, product: string, label: string) => string
  /** Names what can be had instead; asks whether to write where nothing can. */
  similar: (name: Name, product: string, others: string[]) => string
  reminder: (name: Name, product: string, held: Reserved) => string
}

export const builtIn: Wording = {
  language: 'en',
  outOfStock: 'out of stock',
  availability: availabilityText,
  which: whichText,
  what: whatText,
  checking: checkingText,
  howMany: howManyText,
  reserved: reservedText,
  promised: promisedText,
  similar: similarText,
  reminder: reminderText,
}

/** The same in texts that a shop has for the language. */
export function wordingOf(texts: ReplyTexts, language: Language): Wording {
  // A Latin name inside Arabic, “65 W charger”, would be read in the order of the words around it.
  const part = (value: string) => (language === 'ar' ? `\u2068${value}\u2069` : value)
  const named = (value: string) => part(withoutClosing(value))
  const list = (products: string[], type: Intl.ListFormatType) =>
    new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type }).format(products.map((product) => `«${named(product)}»`))
  const say = (text: string, name: Name, values: Record<string, string> = {}) =>
    fill(text, { name: name?.trim() ? named(name) : null, ...values })
  const held = (product: string, { quantity, until }: Reserved) => ({
    product: named(product),
    quantity: part(String(quantity)),
    until: part(until),
  })
  return {
    language,
    outOfStock: texts.outOfStock,
    availability: (name, product, label) => say(texts.availability, name, { product: named(product), status: named(label) }),
    which: (name, products) => say(texts.which, name, { products: list(products, 'disjunction') }),
    what: (name) => say(texts.what, name),
    checking: (name, product) => say(texts.checking, name, { product: named(product) }),
    howMany: (name, product) => say(texts.howMany, name, { product: named(product) }),
    reserved: (name, product, { wanted, ...reserved }) =>
      say(reserved.quantity < wanted ? texts.fewerFree : texts.reserved, name, held(product, reserved)),
    promised: (name, product, label) => say(texts.promised, name, { product: named(product), status: named(label) }),
    similar: (name, product, others) =>
      others.length > 0
        ? say(texts.similar, name, { product: named(product), products: list(others, 'conjunction') })
        : say(texts.nothingSimilar, name, { product: named(product) }),
    reminder: (name, product, reserved) => say(texts.reminder, name, held(product, reserved)),
  }
}
