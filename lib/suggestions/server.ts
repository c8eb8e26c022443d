import 'server-only'
import { hasTaught, learnAlias } from '@/lib/aliases/server'
import type { Intent, Understanding } from '@/lib/availability/model'
import { currentAvailability, wordsToLearn } from '@/lib/availability/server'
import { NEXT_STEPS } from '@/lib/availability/standing/model'
import { db, type Tx, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { correctProduct, openLead } from '@/lib/leads/server'
import { standing } from '@/lib/messages/read'
import { setIntent } from '@/lib/messages/server'
import { askForDraft, draftLookedAt, lockSession, sessionChanged, showSuggestion } from '@/lib/sessions/server'
import { HASTY } from '@/lib/sources/asking'
import { hear } from './hearing'
import { prepareStep, type Step, stepWith, takeStep } from './next-step'
import { address, again, isPromise, noProduct, saying, sayingNothing } from './saying'
import { type Drafted, keep, show } from './showing'
import { type Question, readThreads, type Thread } from './thread'

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
  const looked: Looked[] = []
  for (const thread of await readThreads(id)) looked.push(...(await lookAt(id, thread)))
  await transaction(async (tx) => {
    if (!(await lockSession(tx, id)) || !(await draftLookedAt(tx, id, draftDueAt)) || looked.length === 0) return
    const answered = await answeredUpTo(tx, id)
    let drafted: Drafted | null = null
    for (const one of looked) {
      await setIntent(tx, one.question.id, one.intent)
      if (one.drafted) await inquire(tx, id, one.drafted)
      const said = one.step ? await takeStep(tx, id, one.step) : one.drafted
      // What the customer chose is said in any case. A question that was answered meanwhile needs no draft, unless the answer is taken back.
      if (said && (one.step || one.question.seq > answered)) drafted = said
      else if (said) await keep(tx, id, said)
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

interface Customer {
  sessionId: string
  name: string | null
}

/** The reply to what was understood; null when it is no question about stock. */
async function compose({ name, sessionId }: Customer, question: Question, understood: Understanding): Promise<Drafted | null> {
  const { intent, confidence, product, language, quantity: wanted, why } = understood
  const isStep = NEXT_STEPS.has(intent) && confidence === 'ambiguous'
  if (intent !== 'availability' && !isStep) return null
  const base = { questionId: question.id, wanted, language, why }
  const candidates = understood.candidates.slice(0, 3)
  const to = await address(name, language)
  if (confidence === 'ambiguous') {
    const names = candidates.map((candidate) => candidate.name)
    return { ...base, ...noProduct, candidates, confidence, text: to.wording.which(name, names), asks: 'which' }
  }
  const now = confidence === 'high' && product ? await currentAvailability(product.sku, language, { sessionId, ...HASTY }) : null
  if (!now) return { ...base, ...sayingNothing(to), candidates }
  return { ...base, ...saying(to, now), candidates: isPromise(now.availability) ? candidates : [] }
}

/**
 * A person chose the product that is meant; its stock is read now, and where the question was not understood its words are learned. What the
 * customer chose is done with this product, and no more with the one it was taken for. Throws not_found, or conflict when that product's stock is
 * not known.
 */
export async function chooseProduct(sessionId: string, sku: string, byId: string | null = null): Promise<void> {
  const session = await db().session.findUnique({ where: { id: sessionId }, include: { contact: true, suggestion: true } })
  if (!session) throw new AppError('not_found', 'There is no such session')
  const question = session.suggestion?.questionId ?? (await newestQuestion(sessionId))
  const { wanted = null, language = null } = session.suggestion ?? {}
  const now = question ? await currentAvailability(sku, language, { sessionId, afresh: true }) : null
  if (!question || !now || !isPromise(now.availability))
    throw new AppError('conflict', 'The stock of this product is not known, so nothing can be said of it')
  const { name } = session.contact
  const isOpen = session.suggestion !== null && session.suggestion.confidence !== 'high'
  // What has been answered was settled then: it is only spoken of again.
  const isSettled = await isAnswered(question)
  const mayStep = !isSettled && (isOpen || session.suggestion?.productSku !== sku)
  const step = mayStep && session.suggestion ? await stepWith(sku, name, session.suggestion) : null
  const drafted = again({ questionId: question, wanted, language, why: ['chosen by a person'] }, saying(await address(name, language), now))
  const phrase = await phraseOf(question, sku)
  await transaction(async (tx) => {
    await lockSession(tx, sessionId)
    if (!isSettled) await correctProduct(tx, { sessionId, messageId: question, sku, personId: byId })
    await inquire(tx, sessionId, drafted)
    await show(tx, sessionId, (step && (await takeStep(tx, sessionId, step))) ?? drafted)
    sessionChanged(tx, sessionId)
    if (isOpen || (await hasTaught(tx, question))) await learnAlias(tx, { phrase, sku, messageId: question, byId })
  })
}

async function phraseOf(questionId: string, sku: string): Promise<string | null> {
  const question = await db().message.findUnique({ where: { id: questionId }, select: { body: true } })
  return question?.body ? wordsToLearn(question.body, sku) : null
}

/**
 * A reply was taken back or did not arrive, in the caller's transaction: where the customer's question stands open again, what was last suggested for it is
 * shown again, or a draft is asked for.
 */
export async function suggestAgain(tx: Tx, sessionId: string): Promise<void> {
  const session = await lockSession(tx, sessionId)
  const answered = await answeredUpTo(tx, sessionId)
  const open = await tx.message.count({ where: { sessionId, direction: 'in', seq: { gt: answered } } })
  if (!session || session.suggestionId !== null || open === 0) return
  const last = await tx.suggestion.findFirst({
    where: { sessionId, question: { seq: { gt: answered } } },
    orderBy: { version: 'desc' },
    select: { id: true },
  })
  if (last) await showSuggestion(tx, sessionId, last.id)
  else await askForDraft(tx, sessionId)
  sessionChanged(tx, sessionId)
}

/** The number of our last standing message; 0 where there is none. */
async function answeredUpTo(tx: Tx, sessionId: string): Promise<number> {
  const ours = await tx.message.findFirst({
    where: { sessionId, direction: 'out', ...standing },
    orderBy: { seq: 'desc' },
    select: { seq: true },
  })
  return ours?.seq ?? 0
}

/** A reply that had not arrived did so after all, in the caller's transaction: where nothing was asked since, nothing is suggested any more. */
export async function answeredAfterAll(tx: Tx, sessionId: string): Promise<void> {
  const answered = await answeredUpTo(tx, sessionId)
  const open = await tx.message.count({ where: { sessionId, direction: 'in', seq: { gt: answered } } })
  if (open === 0) await showSuggestion(tx, sessionId, null)
}

async function isAnswered(questionId: string): Promise<boolean> {
  const { seq, sessionId } = await db().message.findUniqueOrThrow({ where: { id: questionId }, select: { seq: true, sessionId: true } })
  return (await db().message.count({ where: { sessionId, direction: 'out', seq: { gt: seq }, ...standing } })) > 0
}

async function newestQuestion(sessionId: string): Promise<string | null> {
  const found = await db().message.findFirst({ where: { sessionId, direction: 'in' }, orderBy: { seq: 'desc' }, select: { id: true } })
  return found?.id ?? null
}
