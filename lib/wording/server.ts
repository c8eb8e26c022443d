import 'server-only'
import type { StateLabels } from '@/lib/availability/model'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { availabilityText, whatText, whichText, withoutClosing } from '@/lib/replies/model'
import type { ReplyText } from '@/prisma/generated/client'
import { fill, type Language, language as languageCode, type ReplyTexts, type ReplyTextsRow } from './model'

/** What our replies say in one language. */
export interface Wording {
  /** Tells how a product stands; `label` is worded already. */
  availability: (name: string | null, product: string, label: string) => string
  /** Asks which of these is meant. */
  which: (name: string | null, products: string[]) => string
  /** Asks for the product. */
  what: (name: string | null) => string
}

const english: Wording = { availability: availabilityText, which: whichText, what: whatText }

/** The shop's own wording in the customer's language; the built-in English where there is none. */
export async function wordingIn(language: string | null): Promise<Wording> {
  const texts = await findTexts(language)
  return texts ? wordingOf(texts, language ?? 'en') : english
}

/** How a product's state is worded in the customer's language; null where the shop has no words of its own. */
export function labelsIn(language: string | null): Promise<StateLabels | null> {
  return findTexts(language)
}

function findTexts(language: string | null): Promise<ReplyText | null> {
  return db().replyText.findUnique({ where: { language: language ?? 'en' } })
}

function wordingOf(texts: ReplyTexts, language: string): Wording {
  const or = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'disjunction' })
  const named = (name: string | null) => (name === null ? null : withoutClosing(name))
  return {
    availability: (name, product, label) =>
      fill(texts.availability, { name: named(name), product: withoutClosing(product), status: withoutClosing(label) }),
    which: (name, products) =>
      fill(texts.which, { name: named(name), products: or.format(products.map((product) => `«${withoutClosing(product)}»`)) }),
    what: (name) => fill(texts.what, { name: named(name) }),
  }
}

/** Every language that is offered, with its own texts where somebody saved some. */
export async function listReplyTexts(): Promise<ReplyTextsRow[]> {
  const rows = new Map((await db().replyText.findMany()).map((row) => [row.language, row]))
  return languageCode.options.map((code) => shown(code, rows.get(code) ?? null))
}

export async function getReplyTexts(language: Language): Promise<ReplyTextsRow> {
  return shown(language, await db().replyText.findUnique({ where: { language } }))
}

/** From now on replies in this language read so; what is on screen already stays. */
export async function saveReplyTexts(language: Language, texts: ReplyTexts): Promise<ReplyTextsRow> {
  const data = { ...texts, updatedAt: new Date() }
  return shown(language, await db().replyText.upsert({ where: { language }, create: { language, ...data }, update: data }))
}

/** Back to the built-in English. Throws `not_found` when there are none. */
export async function dropReplyTexts(language: Language): Promise<void> {
  const { count } = await db().replyText.deleteMany({ where: { language } })
  if (count === 0) throw new AppError('not_found', 'There are no texts in this language')
}

function shown(language: Language, row: ReplyText | null): ReplyTextsRow {
  if (!row) return { language, texts: null, updatedAt: null }
  const { language: _, updatedAt, ...texts } = row
  return { language, texts, updatedAt: updatedAt.toISOString() }
}
