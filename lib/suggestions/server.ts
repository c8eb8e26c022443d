import 'server-only'
import { type Availability, availability, type Intent, isChanged, type Understanding } from '@/lib/availability/model'
import { currentAvailability } from '@/lib/availability/server'
import { NEXT_STEPS } from '@/lib/availability/standing/model'
import { db, type Tx, transaction } from '@/lib/db'
import { AppError, invalid } from '@/lib/errors'
import { openLead } from '@/lib/leads/server'
import { findSimilar } from '@/lib/leads/similar/server'
import { standing } from '@/lib/messages/read'
import { setIntent } from '@/lib/messages/server'
import { availabilityText, whatText, whichText } from '@/lib/replies/model'
import { askForDraft, draftLookedAt, lockSession, sessionChanged, showSuggestion } from '@/lib/sessions/server'
import { hear } from './hearing'
import { offering, prepareStep, type Step, stepWith, takeStep } from './next-step'
import { type Drafted, nextVersion, show } from './showing'
import { type Question, readThread, type Thread } from './thread'
import { brokenWord } from './word'

interface Due {
  id: string
  draftDueAt: Date
}

/** Looks at sessions with a new customer message and drafts their replies. Returns how many it looked at. Safe to run twice at once. */
export async function draftDue(most: number): Promise<number> {
  const due = await db().$queryRaw<Due[]>`
    select "id", "draftDueAt" from "Session" where "draftDueAt" is not null order by "draftDueAt" limit ${most}`
  await Promise.all(due.map(draft))
  return due.length
}

// No lock is held while the questions are worked out and the stock is read: a slow source delays this draft and nothing else.
async function draft({ id, draftDueAt }: Due): Promise<void> {
  const looked = await lookAt(id, await readThread(id))
  await transaction(async (tx) => {
    if (!(await lockSession(tx, id)) || !(await draftLookedAt(tx, id, draftDueAt))) return
    let drafted: Drafted | null = null
    for (const one of looked) {
      await setIntent(tx, one.question.id, one.intent)
      if (one.drafted) await inquire(tx, id, one.drafted)
      drafted = (one.step ? await takeStep(tx, id, one.step) : one.drafted) ?? drafted
    }
    if (drafted) await show(tx, id, drafted)
    sessionChanged(
      tx,
      id,
      looked.map(({ question }) => ({ topic: 'message', id: question.id })),
    )
  })
}

/** A confident draft is about one product: the customer is interested in it. */
async function inquire(tx: Tx, sessionId: string, { productSku, wanted, questionId }: Drafted): Promise<void> {
  if (productSku) await openLead(tx, { sessionId, sku: productSku, quantity: wanted, messageId: questionId })
}

interface Looked {
  question: Question
  intent: Intent
  drafted: Drafted | null
  step: Step | null
}

/** Several messages may have come since: a question keeps its draft although a thank-you follows it at once. */
async function lookAt(sessionId: string, thread: Thread): Promise<Looked[]> {
  const looked: Looked[] = []
  for (const question of thread.questions) {
    const spokenOf = looked.flatMap(({ step, drafted }) => step?.now.product.sku ?? drafted?.productSku ?? []).at(-1)
    const context = { ...thread, lastSku: spokenOf ?? thread.lastSku, earlier: question.earlier }
    const understood = await hear(question, context)
    const step = await prepareStep({ sessionId, name: thread.name, question, understood })
    looked.push({
      question,
      intent: understood.intent,
      step,
      drafted: step ? null : await compose({ ...thread, sessionId }, question, understood),
    })
  }
  return looked
}

/** The reply to what was understood; null when it is no question about stock. */
async function compose({ name, sessionId }: Customer, question: Question, understood: Understanding): Promise<Drafted | null> {
  const isStep = NEXT_STEPS.has(understood.intent) && understood.confidence === 'ambiguous'
  if (understood.intent !== 'availability' && !isStep) return null
  const base = { questionId: question.id, wanted: understood.quantity, language: understood.language, why: understood.why }
  const open = { ...base, productSku: null, productName: null, productVersion: null, availability: null }
  if (understood.confidence === 'ambiguous') {
    const candidates = understood.candidates.slice(0, 3)
    return {
      ...open,
      candidates,
      confidence: 'ambiguous',
      text: whichText(
        name,
        candidates.map((candidate) => candidate.name),
      ),
    }
  }
  const known =
    understood.confidence === 'high' && understood.product
      ? await sureOf({ name, sessionId }, understood.product.sku, understood.language)
      : null
  if (known) return { ...base, ...known, candidates: understood.candidates.slice(0, 3), confidence: 'high' }
  return { ...open, candidates: understood.candidates.slice(0, 3), confidence: 'none', text: whatText(name) }
}

interface Customer {
  sessionId: string
  name: string | null
}

/** What can be promised of a product now; null when its stock is not known. */
async function sureOf({ sessionId, name }: Customer, sku: string, language: string | null) {
  const now = await currentAvailability(sku, language, sessionId)
  if (!now || now.availability.state === 'unknown') return null
  const { availability, product } = now
  return {
    productSku: product.sku,
    productName: product.name,
    productVersion: product.version,
    availability,
    text: availabilityText(name, product.name, availability.label),
  }
}

/** A person chose the product that is meant; its stock is read now. Throws not_found, or conflict when that product's stock is not known. */
export async function chooseProduct(sessionId: string, sku: string): Promise<void> {
  const session = await db().session.findUnique({ where: { id: sessionId }, include: { contact: true, suggestion: true } })
  if (!session) throw new AppError('not_found', 'There is no such session')
  const question = session.suggestion?.questionId ?? (await newestQuestion(sessionId))
  const known = question ? await sureOf({ sessionId, name: session.contact.name }, sku, session.suggestion?.language ?? null) : null
  if (!question || !known) throw new AppError('conflict', 'The stock of this product is not known, so nothing can be said of it')
  const { wanted = null, language = null } = session.suggestion ?? {}
  const step = session.suggestion?.confidence === 'ambiguous' ? await stepWith(sku, session.contact.name, session.suggestion) : null
  await transaction(async (tx) => {
    await lockSession(tx, sessionId)
    const drafted = {
      ...known,
      wanted,
      language,
      why: ['chosen by a person'],
      questionId: question,
      candidates: [],
      confidence: 'high' as const,
    }
    await inquire(tx, sessionId, drafted)
    await show(tx, sessionId, (step && (await takeStep(tx, sessionId, step))) ?? drafted)
    sessionChanged(tx, sessionId)
  })
}

interface Outdated {
  sessionId: string
  id: string
  productSku: string
  before: Availability
  wanted: number | null
  language: string | null
  reservedUntil: Date | null
  offers: string[]
}

/**
 * Suggestions that can still be sent and whose product has changed since its stock was read: one that promises something else now goes stale,
 * and says so by itself; typed text is never touched. Returns how many it looked at.
 */
export async function markStale(most: number): Promise<number> {
  // Materialised: the few that can still be sent are found first, or all that were ever suggested would be compared with their products.
  const outdated = await db().$queryRaw<Outdated[]>`
    with shown as materialized (
      select "id", "suggestionId" from "Session" where "suggestionId" is not null and "windowClosesAt" > now())
    select s."id" as "sessionId", g."id", g."productSku", g."availability" as "before", g."wanted", g."language", g."reservedUntil", g."offers"
    from shown s join "Suggestion" g on g."id" = s."suggestionId" left join "Product" p on p."sku" = g."productSku"
    where g."productSku" is not null and not g."stale" and p."version" is distinct from g."productVersion" limit ${most}`
  for (const suggestion of outdated) await lookAgain(suggestion)
  return outdated.length
}

async function lookAgain(outdated: Outdated): Promise<void> {
  const { sessionId, id, productSku, before, language } = outdated
  const now = await currentAvailability(productSku, language, sessionId)
  const after = now?.availability ?? nothingKnown()
  const isMoved = !now || isChanged(before, after, outdated.wanted)
  const broken = isMoved ? null : await brokenWord(outdated)
  const seen = { availability: after, productVersion: now?.product.version ?? null }
  await transaction(async (tx) => {
    const session = await lockSession(tx, sessionId)
    if (session?.suggestionId !== id) return
    const stale = isMoved || broken !== null
    const reason = isMoved ? staleReason(before, after) : broken
    const change = stale ? { stale, staleReason: reason, productVersion: seen.productVersion } : seen
    await tx.suggestion.update({ where: { id }, data: { ...change, version: await nextVersion(tx, sessionId) } })
    sessionChanged(tx, sessionId)
  })
}

/** What has changed since a suggestion was drafted, in words; null when what it promises still holds. */
export async function brokenPromise(suggestionId: string): Promise<string | null> {
  const sent = await db().suggestion.findUnique({ where: { id: suggestionId } })
  if (!sent?.productSku || !sent.availability) return null
  const before = availability.parse(sent.availability)
  const after = (await currentAvailability(sent.productSku, sent.language, sent.sessionId))?.availability ?? nothingKnown()
  return isChanged(before, after, sent.wanted) ? staleReason(before, after) : brokenWord(sent)
}

export interface Moved {
  before: Availability
  after: Availability
  suggestionId: string
}

/**
 * Reads the stock again for a suggestion that is about to be sent. Null when what it says still holds; else what changed, with a new
 * suggestion already on screen. Throws `validation_failed` for a suggestion of another session.
 */
export async function recheck(sessionId: string, suggestionId: string): Promise<Moved | null> {
  const sent = await db().suggestion.findFirst({
    where: { id: suggestionId, sessionId },
    include: { session: { include: { contact: true } } },
  })
  if (!sent) throw invalid([{ path: 'suggestionId', message: 'is not a suggestion of this session' }])
  if (!sent.productSku || !sent.availability) return null
  const before = availability.parse(sent.availability)
  const now = await currentAvailability(sent.productSku, sent.language, sent.sessionId)
  const after = now?.availability ?? nothingKnown()
  if (!isChanged(before, after, sent.wanted) && (await brokenWord(sent)) === null) return null
  const { name } = sent.session.contact
  const base = { questionId: sent.questionId, wanted: sent.wanted, language: sent.language, why: sent.why, candidates: [] }
  const known = await sureOf({ sessionId, name }, sent.productSku, sent.language)
  const others = known && sent.offers.length > 0 ? offering(name, known.productName, await findSimilar(sent.productSku)) : {}
  const nothing = {
    productSku: null,
    productName: null,
    productVersion: null,
    availability: null,
    confidence: 'none' as const,
    text: whatText(name),
  }
  const next = await transaction(async (tx) => {
    await lockSession(tx, sessionId)
    const shown = await show(tx, sessionId, { ...base, ...(known ? { ...known, ...others, confidence: 'high' as const } : nothing) })
    sessionChanged(tx, sessionId)
    return shown
  })
  return { before, after, suggestionId: next }
}

/**
 * A reply was taken back, in the caller's transaction: where the customer's question stands open again, what was last suggested for it is
 * shown again, or a draft is asked for.
 */
export async function suggestAgain(tx: Tx, sessionId: string): Promise<void> {
  const session = await lockSession(tx, sessionId)
  const ours = await tx.message.findFirst({ where: { sessionId, direction: 'out', ...standing }, orderBy: { seq: 'desc' } })
  const open = await tx.message.count({ where: { sessionId, direction: 'in', seq: { gt: ours?.seq ?? 0 } } })
  if (!session || session.suggestionId !== null || open === 0) return
  const last = await tx.suggestion.findFirst({
    where: { sessionId, question: { seq: { gt: ours?.seq ?? 0 } } },
    orderBy: { version: 'desc' },
    select: { id: true },
  })
  if (last) await showSuggestion(tx, sessionId, last.id)
  else await askForDraft(tx, sessionId)
  sessionChanged(tx, sessionId)
}

function nothingKnown(): Availability {
  return { state: 'unknown', quantity: null, restockAt: null, label: '', source: 'catalogue', asOf: new Date().toISOString() }
}

function staleReason(before: Availability, after: Availability): string {
  if (before.quantity !== null && after.quantity !== null && before.quantity !== after.quantity)
    return `${before.quantity} became ${after.quantity}`
  return after.state === 'unknown' ? 'the stock is not known any more' : `“${before.label}” became “${after.label}”`
}

async function newestQuestion(sessionId: string): Promise<string | null> {
  const found = await db().message.findFirst({ where: { sessionId, direction: 'in' }, orderBy: { seq: 'desc' }, select: { id: true } })
  return found?.id ?? null
}
