import 'server-only'
import { type Availability, availability, isChanged } from '@/lib/availability/model'
import { currentAvailability } from '@/lib/availability/server'
import { db, transaction } from '@/lib/db'
import { AppError, invalid } from '@/lib/errors'
import { isThere } from '@/lib/leads/reservations/model'
import { findSimilar } from '@/lib/leads/similar/server'
import { lockSession, sessionChanged } from '@/lib/sessions/server'
import { HASTY, type How } from '@/lib/sources/asking'
import type { Suggestion as SuggestionRow } from '@/prisma/generated/client'
import { offering } from './next-step'
import { address, again, isPromise, saying, sayingNothing } from './saying'
import { nextVersion, show } from './showing'
import { brokenWord } from './word'

interface Outdated extends SuggestionRow {
  productSku: string
  availability: Availability
  contactName: string | null
  seenVersion: number | null
  /** The version of what it offers, before that is looked at. */
  offersSeen: number | null
}

/**
 * Suggestions that can still be sent and whose product, or one that they offer in its place, has changed since its stock was read, or of which a
 * source has said something else: one that promises something else now goes stale, and says so by itself; typed text is never touched. Returns how many it looked at.
 */
export async function markStale(most: number): Promise<number> {
  // Materialised: the few that can still be sent are found first, or all that were ever suggested would be compared with their products.
  const outdated = await db().$queryRaw<Outdated[]>`
    with shown as materialized (
      select "id", "suggestionId" from "Session" where "suggestionId" is not null and "windowClosesAt" > now())
    select g.*, c."name" as "contactName", r."version" as "seenVersion", offered."version" as "offersSeen"
    from shown s join "Suggestion" g on g."id" = s."suggestionId" join "Session" e on e."id" = s."id" join "Contact" c on c."id" = e."contactId"
    left join "Product" p on p."sku" = g."productSku" left join "StockReading" r on r."sku" = g."productSku"
    left join lateral (
      select sum(o."version" + coalesce(told."version", 0))::int as "version"
      from "Product" o left join "StockReading" told on told."sku" = o."sku" where o."sku" = any(g."offers")) offered on true
    where g."productSku" is not null and g."availability" is not null and not g."stale"
      and (p."version" is distinct from g."productVersion" or r."version" is distinct from g."readingVersion"
        or offered."version" is distinct from g."offersVersion") limit ${most}`
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
  const { readingVersion: seenVersion, offersVersion: offersSeen } = suggestion
  await lookAgain({ ...suggestion, productSku, availability: before, contactName: contact.name, seenVersion, offersSeen })
}

async function lookAgain({ contactName, seenVersion, offersSeen, ...shown }: Outdated, how: How = {}): Promise<void> {
  const { sessionId, id, availability: before } = shown
  const now = await currentAvailability(shown.productSku, shown.language, { sessionId, ...how })
  const after = now?.availability ?? nothingKnown()
  const isMoved = !now || isBroken(shown, before, after)
  const reason = isMoved ? staleReason(before, after) : await brokenWord(shown, how)
  const to = await address(contactName, shown.language)
  // A reading may be there of a source that has the product no more: it was seen, or it would be looked at for ever.
  const versions = {
    productVersion: now?.product.version ?? null,
    readingVersion: now?.product.readingVersion ?? seenVersion,
    offersVersion: offersSeen,
  }
  await transaction(async (tx) => {
    const session = await lockSession(tx, sessionId)
    if (session?.suggestionId !== id) return
    // It promised nothing, so nothing is broken; where there is something to promise now, it does.
    if (now && isPromise(after) && !isPromise(before) && shown.offers.length === 0) await show(tx, sessionId, again(shown, saying(to, now)))
    else {
      const change = reason === null ? { availability: after } : { stale: true, staleReason: reason }
      await tx.suggestion.update({ where: { id }, data: { ...change, ...versions, version: await nextVersion(tx, sessionId) } })
    }
    sessionChanged(tx, sessionId)
  })
}

/** What has changed since a suggestion was drafted, in words; null when what it promises still holds. */
export async function brokenPromise(suggestionId: string): Promise<string | null> {
  const sent = await db().suggestion.findUnique({ where: { id: suggestionId } })
  if (!sent?.productSku || !sent.availability) return null
  const before = availability.parse(sent.availability)
  if (!isPromise(before)) return brokenWord(sent)
  const { productSku, language, sessionId } = sent
  const after = (await currentAvailability(productSku, language, { sessionId }))?.availability ?? nothingKnown()
  return isBroken(sent, before, after) ? staleReason(before, after) : brokenWord(sent)
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
  if (!isPromise(before) && sent.offers.length === 0) return null
  const now = await currentAvailability(sent.productSku, sent.language, { sessionId, afresh: true })
  const after = now?.availability ?? nothingKnown()
  if (!isBroken(sent, before, after) && (await brokenWord(sent, { afresh: true })) === null) return null
  const to = await address(sent.session.contact.name, sent.language)
  const isOffer = now !== null && sent.offers.length > 0
  const offered = isOffer ? offering(to, now.product.name, await findSimilar(sent.productSku)) : {}
  const next = await transaction(async (tx) => {
    await lockSession(tx, sessionId)
    const shown = await show(tx, sessionId, again(sent, { ...(now ? saying(to, now) : sayingNothing(to)), ...offered }))
    sessionChanged(tx, sessionId)
    return shown
  })
  return { before, after, suggestionId: next }
}

/** Who is told what is set aside for them is told nothing of how much else is there: it has to be there itself. */
function isBroken({ wanted, reservedUntil }: Pick<SuggestionRow, 'wanted' | 'reservedUntil'>, before: Availability, after: Availability) {
  if (!isPromise(before)) return false
  if (reservedUntil === null) return isChanged(before, after, wanted)
  return !isThere(after.state) || (after.quantity !== null && after.quantity < (wanted ?? 1))
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
