import 'server-only'
import { type Availability, availability, type Intent, isChanged, type Understanding } from '@/lib/availability/model'
import { currentAvailability, type ReadNow, understand } from '@/lib/availability/server'
import { db, type Tx, transaction } from '@/lib/db'
import { AppError, invalid } from '@/lib/errors'
import { standing } from '@/lib/messages/read'
import { setIntent } from '@/lib/messages/server'
import { availabilityText, checkingText, NEXT_STEPS, whatText, whichText } from '@/lib/replies/model'
import { askForDraft, draftLookedAt, lockSession, sessionChanged, showSuggestion } from '@/lib/sessions/server'
import type { How } from '@/lib/sources/asking'
import type { Suggestion as SuggestionRow } from '@/prisma/generated/client'

interface Due {
  id: string
  draftDueAt: Date
}

/** A customer's message that has not been looked at yet. */
interface Question {
  id: string
  body: string
  /** What they wrote before it, since our last reply; oldest first. */
  earlier: string[]
}

interface Thread {
  questions: Question[]
  name: string | null
  lastSku: string | null
  prompted: boolean
}

/** What a new suggestion says; its version is given when it is stored. */
type Drafted = Omit<
  SuggestionRow,
  'id' | 'sessionId' | 'version' | 'stale' | 'staleReason' | 'createdAt' | 'candidates' | 'availability'
> & {
  candidates: { sku: string; name: string; score: number }[]
  availability: Availability | null
}

/** So long a draft waits for a source outside: what is not known by then is looked at again when the answer has come. */
const HASTY = { patienceMs: 1000 }

/** Looks at sessions with a new customer message and drafts their replies. Returns how many it looked at. Safe to run twice at once. */
export async function draftDue(most: number): Promise<number> {
  const due = await db().$queryRaw<Due[]>`
    select "id", "draftDueAt" from "Session" where "draftDueAt" is not null order by "draftDueAt" limit ${most}`
  await Promise.all(due.map(draft))
  return due.length
}

// No lock is held while the questions are worked out and the stock is read: a slow source delays this draft and nothing else.
async function draft({ id, draftDueAt }: Due): Promise<void> {
  const looked = await lookAt(await readThread(id))
  const drafted = looked.findLast((one) => one.drafted)?.drafted
  await transaction(async (tx) => {
    if (!(await lockSession(tx, id)) || !(await draftLookedAt(tx, id, draftDueAt))) return
    for (const { question, intent } of looked) await setIntent(tx, question.id, intent)
    if (drafted) await show(tx, id, drafted)
    sessionChanged(
      tx,
      id,
      looked.map(({ question }) => ({ topic: 'message', id: question.id })),
    )
  })
}

/** Several messages may have come since: a question keeps its draft although a thank-you follows it at once. */
async function lookAt(thread: Thread) {
  const looked: { question: Question; intent: Intent; drafted: Drafted | null }[] = []
  for (const question of thread.questions) {
    const spokenOf = looked.findLast((one) => one.drafted?.productSku)?.drafted?.productSku
    const context = { lastSku: spokenOf ?? thread.lastSku, prompted: thread.prompted, earlier: question.earlier }
    const understood = await understand(question.body, context)
    looked.push({ question, intent: understood.intent, drafted: await compose(thread.name, question, understood) })
  }
  return looked
}

async function readThread(sessionId: string): Promise<Thread> {
  const recent = await db().message.findMany({
    where: { sessionId, ...standing },
    orderBy: { seq: 'desc' },
    take: 20,
    include: {
      suggestion: { select: { productSku: true } },
      session: { select: { contact: { select: { name: true } }, suggestion: { select: { productSku: true } } } },
    },
  })
  const ours = recent.findIndex((message) => message.direction === 'out')
  const since = (ours === -1 ? recent : recent.slice(0, ours)).toReversed()
  const answered = recent.find((message) => message.suggestion?.productSku)
  const bodiesBefore = (position: number) => since.slice(0, position).flatMap((message) => message.body ?? [])
  const questions = since.flatMap(({ id, type, body, intent }, position) =>
    type === 'text' && body?.trim() && intent === null ? [{ id, body, earlier: bodiesBefore(position) }] : [],
  )
  const session = since[0]?.session
  return {
    questions,
    name: session?.contact.name ?? null,
    lastSku: session?.suggestion?.productSku ?? answered?.suggestion?.productSku ?? null,
    prompted: recent[ours]?.body?.includes(NEXT_STEPS) ?? false,
  }
}

/** The reply to what was understood; null when it is no question about stock. */
async function compose(name: string | null, question: Question, understood: Understanding): Promise<Drafted | null> {
  if (understood.intent !== 'availability') return null
  const base = { questionId: question.id, wanted: understood.quantity, language: understood.language, why: understood.why }
  const open = { ...base, productSku: null, productName: null, productVersion: null, readingVersion: null, availability: null }
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
  const sku = understood.confidence === 'high' ? understood.product?.sku : undefined
  const now = sku ? await currentAvailability(sku, understood.language, HASTY) : null
  if (now) return { ...base, ...saying(name, now), candidates: isKnown(now) ? understood.candidates.slice(0, 3) : [] }
  return { ...open, candidates: understood.candidates.slice(0, 3), confidence: 'none', text: whatText(name) }
}

/** What can be said of a product now: confident only where its stock is known. */
function saying(name: string | null, now: ReadNow) {
  const { availability, product } = now
  return {
    productSku: product.sku,
    productName: product.name,
    productVersion: product.version,
    readingVersion: product.readingVersion,
    availability,
    confidence: isKnown(now) ? ('high' as const) : ('none' as const),
    text: isKnown(now) ? availabilityText(name, product.name, availability.label) : checkingText(name, product.name),
  }
}

function isKnown({ availability }: ReadNow): boolean {
  return availability.state !== 'unknown'
}

/** A person chose the product that is meant; its stock is read now. Throws not_found, or conflict when that product's stock is not known. */
export async function chooseProduct(sessionId: string, sku: string): Promise<void> {
  const session = await db().session.findUnique({ where: { id: sessionId }, include: { contact: true, suggestion: true } })
  if (!session) throw new AppError('not_found', 'There is no such session')
  const question = session.suggestion?.questionId ?? (await newestQuestion(sessionId))
  const now = question ? await currentAvailability(sku, session.suggestion?.language ?? null, { afresh: true }) : null
  if (!question || !now || !isKnown(now))
    throw new AppError('conflict', 'The stock of this product is not known, so nothing can be said of it')
  const { wanted = null, language = null } = session.suggestion ?? {}
  await transaction(async (tx) => {
    await lockSession(tx, sessionId)
    await show(tx, sessionId, {
      ...saying(session.contact.name, now),
      wanted,
      language,
      why: ['chosen by a person'],
      questionId: question,
      candidates: [],
    })
    sessionChanged(tx, sessionId)
  })
}

type Outdated = SuggestionRow & { productSku: string; availability: Availability; contactName: string | null; seenVersion: number | null }

/**
 * Suggestions that can still be sent and whose product has changed since its stock was read, or of which its source has said something else: one that promises something else now goes stale,
 * and says so by itself; typed text is never touched. Returns how many it looked at.
 */
export async function markStale(most: number): Promise<number> {
  // Materialised: the few that can still be sent are found first, or all that were ever suggested would be compared with their products.
  const outdated = await db().$queryRaw<Outdated[]>`
    with shown as materialized (
      select "id", "suggestionId" from "Session" where "suggestionId" is not null and "windowClosesAt" > now())
    select g.*, c."name" as "contactName", r."version" as "seenVersion"
    from shown s join "Suggestion" g on g."id" = s."suggestionId" join "Session" e on e."id" = s."id" join "Contact" c on c."id" = e."contactId"
    left join "Product" p on p."sku" = g."productSku" left join "StockReading" r on r."sku" = g."productSku"
    where g."productSku" is not null and g."availability" is not null and not g."stale"
      and (p."version" is distinct from g."productVersion" or r."version" is distinct from g."readingVersion") limit ${most}`
  await Promise.all(outdated.map((suggestion) => lookAgain(suggestion, HASTY)))
  return outdated.length
}

/** Somebody looks at this session: a source outside that was asked too long ago is asked again. Throws not_found. */
export async function checkShown(sessionId: string): Promise<void> {
  const session = await db().session.findUnique({ where: { id: sessionId }, include: { contact: true, suggestion: true } })
  if (!session) throw new AppError('not_found', 'There is no such session')
  const { suggestion, contact } = session
  if (!suggestion?.productSku || !suggestion.availability || suggestion.stale) return
  const { productSku } = suggestion
  const before = availability.parse(suggestion.availability)
  if (!before.recheckAt || new Date(before.recheckAt) > new Date()) return
  const { readingVersion: seenVersion } = suggestion
  await lookAgain({ ...suggestion, productSku, availability: before, contactName: contact.name, seenVersion })
}

async function lookAgain({ contactName, seenVersion, ...shown }: Outdated, how: How = {}): Promise<void> {
  const { sessionId, id, availability: before, wanted } = shown
  const now = await currentAvailability(shown.productSku, shown.language, how)
  const after = now?.availability ?? nothingKnown()
  // A reading may be there of a source that has the product no more: it was seen, or it would be looked at for ever.
  const versions = { productVersion: now?.product.version ?? null, readingVersion: now?.product.readingVersion ?? seenVersion }
  await transaction(async (tx) => {
    const session = await lockSession(tx, sessionId)
    if (session?.suggestionId !== id) return
    // It promised nothing, so nothing is broken; where there is something to promise now, it does.
    if (now && isKnown(now) && !isPromise(before)) await show(tx, sessionId, again(shown, saying(contactName, now)))
    else {
      const stale = !now || (isPromise(before) && isChanged(before, after, wanted))
      const change = stale ? { stale, staleReason: staleReason(before, after) } : { availability: after }
      await tx.suggestion.update({ where: { id }, data: { ...change, ...versions, version: await nextVersion(tx, sessionId) } })
    }
    sessionChanged(tx, sessionId)
  })
}

/** The same question, with something else to say to it. */
function again(
  { questionId, wanted, language, why }: SuggestionRow,
  said: Omit<Drafted, 'questionId' | 'wanted' | 'language' | 'why' | 'candidates'>,
): Drafted {
  return { questionId, wanted, language, why, candidates: [], ...said }
}

function isPromise({ state }: Availability): boolean {
  return state !== 'unknown'
}

/** What has changed since a suggestion was drafted, in words; null when what it promises still holds. */
export async function brokenPromise(suggestionId: string): Promise<string | null> {
  const sent = await db().suggestion.findUnique({ where: { id: suggestionId } })
  if (!sent?.productSku || !sent.availability) return null
  const before = availability.parse(sent.availability)
  if (!isPromise(before)) return null
  const after = (await currentAvailability(sent.productSku, sent.language))?.availability ?? nothingKnown()
  return isChanged(before, after, sent.wanted) ? staleReason(before, after) : null
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
  if (!isPromise(before)) return null
  const now = await currentAvailability(sent.productSku, sent.language, { afresh: true })
  const after = now?.availability ?? nothingKnown()
  if (!isChanged(before, after, sent.wanted)) return null
  const { name } = sent.session.contact
  const nothing = {
    productSku: null,
    productName: null,
    productVersion: null,
    readingVersion: null,
    availability: null,
    confidence: 'none' as const,
    text: whatText(name),
  }
  const next = await transaction(async (tx) => {
    await lockSession(tx, sessionId)
    const shown = await show(tx, sessionId, again(sent, now ? saying(name, now) : nothing))
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
  if (after.problem) return after.problem === 'silent' ? `${after.source} does not answer` : `${after.source} gives no clear answer`
  if (before.quantity !== null && after.quantity !== null && before.quantity !== after.quantity)
    return `${before.quantity} became ${after.quantity}`
  return after.state === 'unknown' ? 'the stock is not known any more' : `“${before.label}” became “${after.label}”`
}

async function newestQuestion(sessionId: string): Promise<string | null> {
  const found = await db().message.findFirst({ where: { sessionId, direction: 'in' }, orderBy: { seq: 'desc' }, select: { id: true } })
  return found?.id ?? null
}

async function show(tx: Tx, sessionId: string, drafted: Drafted): Promise<string> {
  const version = await nextVersion(tx, sessionId)
  const { id } = await tx.suggestion.create({
    data: { ...drafted, availability: drafted.availability ?? undefined, sessionId, version },
    select: { id: true },
  })
  await showSuggestion(tx, sessionId, id)
  return id
}

async function nextVersion(tx: Tx, sessionId: string): Promise<number> {
  const newest = await tx.suggestion.findFirst({ where: { sessionId }, orderBy: { version: 'desc' }, select: { version: true } })
  return (newest?.version ?? 0) + 1
}
