import 'server-only'
import type { StateLabels } from '@/lib/availability/model'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { ReplyText } from '@/prisma/generated/client'
import { type Language, language as languageCode, type ReplyTextsInput, type ReplyTextsRow } from './model'
import { builtIn, type Wording, wordingOf } from './sentences/model'
import { startingSteps } from './starting-steps'

/** The shop's own wording in the customer's language; the built-in English where there is none. */
export async function wordingIn(language: string | null): Promise<Wording> {
  const texts = await findTexts(language)
  return texts ? wordingOf(texts, languageCode.parse(texts.language)) : builtIn
}

/** How a product's state is worded in the customer's language; null where the shop has no words of its own. */
export function labelsIn(language: string | null): Promise<StateLabels | null> {
  return findTexts(language)
}

/** Own English texts also answer where the language has none. */
async function findTexts(language: string | null): Promise<ReplyText | null> {
  const rows = await db().replyText.findMany({ where: { language: { in: [language ?? 'en', 'en'] } } })
  return rows.find((row) => row.language === language) ?? rows[0] ?? null
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
export async function saveReplyTexts(language: Language, texts: ReplyTextsInput): Promise<ReplyTextsRow> {
  const data = { ...startingSteps[language], ...texts, updatedAt: new Date() }
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
